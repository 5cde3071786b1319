// @vitest-environment jsdom
import { configure, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { nodeId } from '../../../src/api/nodeId.ts';
import type { LineageColumns } from '../../../src/model/lineage.ts';
import { LineageBuilder } from '../../support/builders.ts';
import { serveGraphql } from '../../support/msw.ts';
import { answers, connection, dataset, model, trainingRun } from '../../support/answers.ts';
import { openPage } from '../../support/openPage.tsx';

/** What `mnist_model:v<k>` came of: its run, which used the dataset that all share. Numbers are those of ids. */
function history(version: number): LineageColumns {
  const lineage = new LineageBuilder();
  const result = lineage.artifact({ name: `mnist_model:v${version}`, type: 'model' });
  const run = lineage.run({ name: `run-${version}`, type: 'train' });
  const data = lineage.artifact({ name: 'mnist_dataset:v0', type: 'dataset' });
  const columns = lineage.path(data, run, result).columns();
  return { ...columns, nodes: { ...columns.nodes, number: [10 + version, 20 + version, 1] } };
}

const runs = [0, 1].map((version) => ({
  ...trainingRun,
  id: nodeId('Run', 20 + version),
  displayName: `run-${version}`,
  commit: `commit${version}`,
  inputArtifacts: connection([]),
  outputArtifacts: connection([]),
  config: JSON.stringify({ learning_rate: { value: 0.1 * (version + 1) }, epochs: { value: 5 } }),
  summaryMetrics: JSON.stringify({ accuracy: 0.9 + version / 100 }),
}));

const versions = [0, 1].map((version) => ({
  ...model,
  id: nodeId('Artifact', 10 + version),
  versionIndex: version,
  digest: `digest${version}`,
  files: connection([]),
}));

const named = new Map<string, unknown>([
  ['mnist_model:v0', versions[0]],
  ['mnist_model:v1', versions[1]],
  ['mnist_dataset:v0', dataset],
]);

const root = {
  ...answers,
  project: (args: { name: string; entityName: string }) => ({
    ...answers.project(args),
    artifact: ({ name }: { name: string }) => named.get(name) ?? null,
  }),
  lineage: ({ artifactName }: { artifactName: string }) => history(artifactName.endsWith('v0') ? 0 : 1),
  run: ({ id }: { id: string }) => runs.find((run) => run.id === id) ?? null,
  artifact: ({ id }: { id: string }) => versions.find((artifact) => artifact.id === id) ?? null,
};

const server = serveGraphql(root);

/** What jsdom does not have, and a picture that pans and zooms asks for. */
beforeAll(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal(
    'DOMMatrixReadOnly',
    class {
      readonly m22 = 1;
    },
  );
});

// Slow and busy machines are no fault of the tests.
configure({ asyncUtilTimeout: 20_000 });

const address = (left: string, right: string) =>
  `/team/mnist/compare/versions?left=${encodeURIComponent(left)}&right=${encodeURIComponent(right)}`;

const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('the lineages of two versions', () => {
  test('are one graph, and part where the runs differ', async () => {
    const user = openPage(address('mnist_model:v0', 'mnist_model:v1'));
    const graph = within(await screen.findByRole('region', { name: 'Compared lineages' }));
    expect(graph.getByRole('link', { name: 'Artifact mnist_dataset:v0, dataset, shared' })).toBeVisible();
    expect(graph.getAllByRole('button', { name: /(?:left|right) only$/ })).toHaveLength(4);
    expect(graph.getByRole('button', { name: 'Run run-0, train, left only', pressed: true })).toBeVisible();
    expect(graph.getByRole('button', { name: 'Run run-1, train, right only', pressed: true })).toBeVisible();

    const code = within(await screen.findByRole('group', { name: 'Code' }));
    expect(cells(code.getByRole('row', { name: /^Commit/ }))).toEqual(['commit0', 'commit1']);
    const config = within(screen.getByRole('group', { name: 'Config' }));
    expect(cells(config.getByRole('row', { name: /^learning_rate/ }))).toEqual(['0.1', '0.2', '+0.1 (+100%)']);
    expect(config.queryByRole('row', { name: /^epochs/ })).toBeNull();
    expect(
      within(screen.getByRole('group', { name: 'Results' })).getByRole('row', { name: /^accuracy/ }),
    ).toBeVisible();
    expect(screen.getByRole('group', { name: 'Data' })).toHaveTextContent('No differences');

    // By key: the pointer also begins to pan, for which jsdom has no window.
    graph.getByRole('button', { name: 'Artifact mnist_model:v1, model, right only' }).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/^These are the compared items/)).toBeVisible();
    expect(screen.queryByRole('group', { name: 'Code' })).toBeNull();

    const steps = within(screen.getByRole('navigation', { name: 'Differences' }));
    await user.click(steps.getByRole('button', { name: 'run-0 and run-1' }));
    expect(await screen.findByRole('group', { name: 'Code' })).toBeVisible();
  });

  test('say so when they are cut', async () => {
    server.answer({
      ...root,
      lineage: (args: { artifactName: string }) => ({ ...root.lineage(args), truncated: true }),
    });
    openPage(address('mnist_model:v0', 'mnist_model:v1'));
    expect(await screen.findByText(/more than 60,000 nodes/)).toBeVisible();
  });

  test('stay when what differs at a step cannot be fetched', async () => {
    server.answer({
      ...root,
      run: () => {
        throw new Error('The disk is gone.');
      },
    });
    openPage(address('mnist_model:v0', 'mnist_model:v1'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Couldn’t load the differences');
    expect(screen.getByRole('region', { name: 'Compared lineages' })).toBeVisible();
  });

  test('can be asked for again when they cannot be had', async () => {
    let isBroken = true;
    server.answer({
      ...root,
      lineage: (args: { artifactName: string }) => {
        if (isBroken) throw new Error('The disk is gone.');
        return root.lineage(args);
      },
    });
    const user = openPage(address('mnist_model:v0', 'mnist_model:v1'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Couldn’t compare the lineages');
    isBroken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => {
      expect(screen.getByRole('region', { name: 'Compared lineages' })).toBeVisible();
    });
  });
});

describe('the sides', () => {
  test('are asked for where nothing is chosen yet, with the newest at hand', async () => {
    const user = openPage('/team/mnist/compare/versions');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Compare versions');
    await waitFor(() => {
      expect(document.title).toBe('Compare versions · Headwaters');
    });
    await user.click(await screen.findByRole('button', { name: /^mnist_model:v0/ }));
    expect(await screen.findByRole('button', { name: 'Left: mnist_model:v0' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Select the right version' })).toBeVisible();
    expect(window.location.search).toBe('?left=mnist_model%3Av0');
  });

  test('are chosen by search, with the keyboard, and swapped', async () => {
    const user = openPage(address('mnist_model:v0', 'mnist_model:v1'));
    await user.click(await screen.findByRole('button', { name: 'Right: mnist_model:v1' }));
    const field = await screen.findByRole('combobox', { name: 'Search versions' });
    await user.type(field, 'dataset');
    await waitFor(() => {
      const found = within(screen.getByRole('listbox', { name: 'Versions' }));
      expect(found.getAllByRole('option').map((option) => option.textContent)).toEqual([
        expect.stringContaining('mnist_dataset:v0'),
      ]);
    });
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('button', { name: 'Right: mnist_dataset:v0' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Swap sides' }));
    expect(await screen.findByRole('button', { name: 'Left: mnist_dataset:v0' })).toBeVisible();
    expect(window.location.search).toBe('?left=mnist_dataset%3Av0&right=mnist_model%3Av0');
  });

  test('lead to the version before and after', async () => {
    const user = openPage(address('mnist_dataset:v0', 'mnist_model:v1'));
    await user.click(await screen.findByRole('button', { name: 'Right: previous version' }));
    expect(await screen.findByRole('button', { name: 'Right: mnist_model:v0' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Right: previous version' })).toBeDisabled();
  });

  test('may be the same version, which is said', async () => {
    openPage(address('mnist_model:v0', 'mnist_model:v0'));
    expect(await screen.findByText('Both sides are mnist_model:v0')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Lineages' })).toBeNull();
  });

  test('may be a version that is not there, or deleted', async () => {
    openPage(address('mnist_model:v0', 'mnist_model:v9'));
    expect(await screen.findByText('Version mnist_model:v9 not found')).toBeVisible();
  });

  test('say when one was deleted', async () => {
    server.answer({
      ...root,
      project: (args: { name: string; entityName: string }) => ({
        ...root.project(args),
        artifact: ({ name }: { name: string }) =>
          name === 'mnist_model:v1' ? { ...versions[1], state: 'DELETED' } : (named.get(name) ?? null),
      }),
    });
    openPage(address('mnist_model:v0', 'mnist_model:v1'));
    expect(await screen.findByText('mnist_model:v1 was deleted')).toBeVisible();
    expect(screen.getByRole('region', { name: 'Details' })).toBeVisible();
  });
});

describe('what is found', () => {
  test('is told in words that open its details', async () => {
    const user = openPage(address('mnist_model:v0', 'mnist_model:v1'));
    expect(await screen.findByRole('button', { name: 'Lineages diverge at run-0 and run-1' })).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Code differs' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'accuracy: 0.9 → 0.91' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'learning_rate: 0.1 → 0.2' }));
    await waitFor(() => {
      expect(screen.getByRole('group', { name: 'Config' })).toHaveFocus();
    });
    expect(window.location.search).toContain('step=r20');
  });

  test('can be narrowed to one side by the legend', async () => {
    const user = openPage(address('mnist_model:v0', 'mnist_model:v1'));
    const graph = within(await screen.findByRole('region', { name: 'Compared lineages' }));
    await user.click(screen.getByRole('button', { name: '2 left only', pressed: true }));
    await waitFor(() => {
      expect(graph.queryByRole('button', { name: 'Run run-0, train, left only' })).toBeNull();
    });
    expect(graph.getByRole('button', { name: 'Run run-1, train, right only' })).toBeVisible();
    expect(window.location.search).toContain('without=');
  });
});

describe('files', () => {
  const file = (name: string, digest: string) => ({
    id: name,
    name,
    digest,
    sizeBytes: 4,
    ref: null,
    directUrl: `data:text/plain,${digest === 'c0' ? 'one two' : 'one three'}`,
  });
  const filesOf = (version: number) => [
    file('same.txt', 's'),
    file('changed.txt', `c${version}`),
    version === 0 ? file('old.txt', 'o') : file('new.txt', 'n'),
  ];

  test('are listed by what became of them, and one shows what changed', async () => {
    const withFiles = versions.map((artifact, version) => ({
      ...artifact,
      files: ({ names }: { names?: string[] }) =>
        connection(filesOf(version).filter(({ name }) => names?.includes(name) ?? true)),
    }));
    server.answer({
      ...root,
      artifact: ({ id }: { id: string }) => withFiles.find((artifact) => artifact.id === id) ?? null,
    });
    const user = openPage(address('mnist_model:v0', 'mnist_model:v1'));
    const files = within(await screen.findByRole('region', { name: 'Files' }));
    expect(await files.findByRole('button', { name: '1 added' })).toBeVisible();
    expect(files.queryByRole('button', { name: 'same.txt' })).toBeNull();
    await user.click(files.getByRole('button', { name: '1 changed' }));
    await waitFor(() => {
      expect(files.getAllByRole('row')).toHaveLength(2);
    });
    await user.click(files.getByRole('button', { name: 'changed.txt' }));
    const lines = within(await screen.findByRole('region', { name: 'Lines of changed.txt' }));
    expect(lines.getByRole('row', { name: /Removed\s*one\s*two/ })).toBeVisible();
    expect(lines.getByText('three').tagName).toBe('MARK');
    expect(window.location.search).toContain('file=changed.txt');
    await user.click(screen.getByRole('button', { name: 'Side by side' }));
    expect(await lines.findByRole('row', { name: /Removed\s*one\s*two.*Added\s*one\s*three/ })).toBeVisible();
  });
});
