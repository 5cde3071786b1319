// @vitest-environment jsdom
import { configure, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { nodeId } from '../../src/api/nodeId.ts';
import type { LineageColumns } from '../../src/model/lineage.ts';
import { LineageBuilder } from '../builders.ts';
import { serveGraphql } from '../msw.ts';
import { answers, connection, dataset, model, trainingRun } from './answers.ts';
import { openPage } from './openPage.tsx';

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
    expect(graph.getByRole('link')).toHaveAccessibleName('Artifact mnist_dataset:v0, dataset, shared');
    expect(graph.getAllByRole('button').map((node) => node.textContent)).toHaveLength(4);
    expect(graph.getByRole('button', { name: 'Run run-0, train, only left', pressed: true })).toBeVisible();
    expect(graph.getByRole('button', { name: 'Run run-1, train, only right', pressed: true })).toBeVisible();

    const code = within(await screen.findByRole('group', { name: 'Code' }));
    expect(cells(code.getByRole('row', { name: /^Commit/ }))).toEqual(['commit0', 'commit1']);
    const config = within(screen.getByRole('group', { name: 'Config' }));
    expect(cells(config.getByRole('row', { name: /^learning_rate/ }))).toEqual(['0.1', '0.2']);
    expect(config.queryByRole('row', { name: /^epochs/ })).toBeNull();
    expect(
      within(screen.getByRole('group', { name: 'Results' })).getByRole('row', { name: /^accuracy/ }),
    ).toBeVisible();
    expect(screen.getByRole('group', { name: 'Data' })).toHaveTextContent('No differences');

    await user.click(graph.getByRole('button', { name: 'Artifact mnist_model:v1, model, only right' }));
    expect(await screen.findByText(/^These are the two that this page compares/)).toBeVisible();
    expect(screen.queryByRole('group', { name: 'Code' })).toBeNull();

    const steps = within(screen.getByRole('navigation', { name: 'What differs' }));
    await user.click(steps.getByRole('button', { name: 'run-0 and run-1' }));
    expect(await screen.findByRole('group', { name: 'Code' })).toBeVisible();
  });

  test('of a version with itself are the same', async () => {
    openPage(address('mnist_model:v0', 'mnist_model:v0'));
    expect(await screen.findByText(/^The two have the same lineage/)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Compared lineages' })).toBeNull();
  });

  test('say so when they are cut', async () => {
    server.answer({
      ...root,
      lineage: (args: { artifactName: string }) => ({ ...root.lineage(args), truncated: true }),
    });
    openPage(address('mnist_model:v0', 'mnist_model:v1'));
    expect(await screen.findByText(/longer than 2,000/)).toBeVisible();
  });

  test('stay when what differs at a step cannot be fetched', async () => {
    server.answer({
      ...root,
      run: () => {
        throw new Error('The disk is gone.');
      },
    });
    openPage(address('mnist_model:v0', 'mnist_model:v1'));
    expect(await screen.findByRole('alert')).toHaveTextContent('What differs here could not be fetched');
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
    expect(await screen.findByRole('alert')).toHaveTextContent('The lineages could not be compared');
    isBroken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => {
      expect(screen.getByRole('region', { name: 'Compared lineages' })).toBeVisible();
    });
  });
});
