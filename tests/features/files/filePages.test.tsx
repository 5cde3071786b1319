// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { serveGraphql } from '../../support/msw.ts';
import { answers, fileList, model, trainingRun } from '../../support/answers.ts';
import { openPage } from '../../support/openPage.tsx';

const server = serveGraphql(answers);
const address = '/team/mnist/artifacts/model/mnist_model/v0';
const grid = () => screen.findByRole('treegrid', { name: 'Files' });
/** Names of the rows in sight, without the head. */
const names = async () =>
  within(await grid())
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[0]?.textContent);

describe('the files of a version', () => {
  test('are a tree with sizes; a reference says where it points to, and no size where none is known', async () => {
    openPage(`${address}/files`);
    expect(await names()).toEqual([
      'data2 files',
      'part-9.csv',
      'part-10.csv',
      'model.json',
      'weights.binReferences3://bucket/weights.bin',
    ]);
    expect(screen.getByRole('row', { name: /^weights/ })).not.toHaveTextContent('bytes');
    expect(screen.getByRole('link', { name: 'Download model.json' })).toHaveAttribute(
      'href',
      '/storage/versions/team/mnist/mnist_model/v0/model.json',
    );
    expect(screen.queryByRole('link', { name: 'Download weights.bin' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Download all' })).toHaveAttribute(
      'href',
      '/storage/archives/team/mnist/mnist_model/v0',
    );
  });

  test('are walked with the keyboard, and the chosen one is in the address', async () => {
    const user = openPage(`${address}/files`);
    (await grid()).focus();
    await user.keyboard('{ArrowLeft}');
    expect(await names()).toHaveLength(3);
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}{End}{Enter}');
    const preview = await screen.findByRole('dialog', { name: 'weights.bin' });
    expect(preview).toHaveTextContent('s3://bucket/weights.bin');
    expect(window.location.search).toBe('?file=weights.bin');
    await user.keyboard('{Escape}');
    await waitFor(() => {
      expect(window.location.search).toBe('');
    });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('are sorted and filtered as the address says', async () => {
    const user = openPage(`${address}/files?sort=-size`);
    expect(await names()).toEqual([
      'data2 files',
      'part-9.csv',
      'part-10.csv',
      'model.json',
      expect.stringMatching(/^weights/),
    ]);
    await user.click(screen.getByRole('button', { name: 'Size' }));
    expect(screen.getByRole('columnheader', { name: 'Size' })).toHaveAttribute('aria-sort', 'ascending');
    expect(window.location.search).toBe('?sort=size');
    await user.type(screen.getByRole('searchbox', { name: 'Filter files' }), 'PART 9');
    await waitFor(async () => {
      expect(await names()).toEqual(['data1 file', 'part-9.csv']);
    });
    expect(window.location.search).toContain('q=PART');
    expect(screen.getByText('1 of 4 files')).toBeVisible();
  });

  test('that are too many to be listed are found by the server', async () => {
    const listed = fileList([{ name: 'found.txt', size: 1 }]);
    const many = {
      ...model,
      fileCount: 300_000,
      fileList: ({ search }: { readonly search: string }) => ({
        ...listed({ search }),
        totalCount: search === '' ? 300_000 : 1,
      }),
    };
    server.answer({
      ...answers,
      artifact: many,
      project: { ...answers.project({ name: 'mnist', entityName: 'team' }), artifact: many },
    });
    openPage(`${address}/files?q=found`);
    expect(await screen.findByText('1 of 300,000 files')).toBeVisible();
    expect(await names()).toEqual(['found.txt']);
  });

  test('say of an address with a file that is not there that it is not', async () => {
    openPage(`${address}/files?file=gone.txt`);
    expect(await screen.findByRole('dialog', { name: 'gone.txt' })).toHaveTextContent('File gone.txt not found');
  });
});

describe('a file that is looked into', () => {
  let spy: { readonly mockRestore: () => void } | undefined;
  /** What the server sends for every file. */
  const contents = (body: string, status = 206) => {
    const others = globalThis.fetch;
    spy = vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation((input, init) =>
        input instanceof URL && input.pathname.startsWith('/storage/versions/')
          ? Promise.resolve(new Response(body, { status }))
          : others(input, init),
      );
  };
  afterEach(() => {
    spy?.mockRestore();
  });

  test('is a tree where it is JSON', async () => {
    contents('{"layers": [{"units": 128}]}');
    openPage(`${address}/files?file=model.json`);
    const tree = within(await screen.findByRole('tree', { name: 'model.json' }));
    expect(tree.getByRole('treeitem', { name: 'units 128' })).toBeVisible();
  });

  test('leads to the next one in the order of the list, and closes with one step back', async () => {
    contents('{}');
    const user = openPage(`${address}/files`);
    await user.click(await screen.findByRole('row', { name: /^model.json/ }));
    expect(await screen.findByRole('dialog', { name: 'model.json' })).toHaveTextContent('3 of 4');
    await user.click(screen.getByRole('button', { name: 'Next file' }));
    expect(await screen.findByRole('dialog', { name: 'weights.bin' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Next file' })).toBeDisabled();
    window.history.back();
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
  });

  test('that the server lost says so, and that it is lost', async () => {
    contents('{}', 404);
    openPage(`${address}/files?file=model.json`);
    expect(await screen.findByRole('alert')).toHaveTextContent('File content missing');
  });
});

describe('the summary of a run', () => {
  test('leads from a logged table to the file that has it', async () => {
    const run = {
      ...trainingRun,
      summaryMetrics:
        '{"predictions": {"_type": "table-file", "path": "media/table/p.table.json"}, "loss": 0.123456789}',
    };
    const project = answers.project({ name: 'mnist', entityName: 'team' });
    server.answer({ ...answers, project: { ...project, run: { ...project?.run({ name: run.name }), ...run } } });
    openPage('/team/mnist/runs/a1b2c3d4/overview');
    const summary = within(await screen.findByRole('tree', { name: 'Summary' }));
    expect(summary.getByRole('link', { name: 'media/table/p.table.json' })).toHaveAttribute(
      'href',
      '/team/mnist/runs/a1b2c3d4/files?file=media%2Ftable%2Fp.table.json',
    );
    expect(summary.getByRole('treeitem', { name: 'loss 0.12346' })).toBeVisible();
  });
});

describe('metadata', () => {
  const nested = { ...model, metadata: '{"layers": [{"units": 128}], "<img src=x onerror=alert(1)>": true, "n": 3}' };

  test('is a tree that opens and closes, and runs nothing', async () => {
    server.answer({
      ...answers,
      project: { ...answers.project({ name: 'mnist', entityName: 'team' }), artifact: nested },
    });
    const user = openPage(`${address}/metadata`);
    const tree = within(await screen.findByRole('tree', { name: 'Metadata' }));
    expect(tree.getByRole('treeitem', { name: 'units 128' })).toHaveAttribute('aria-level', '3');
    expect(tree.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
    screen.getByRole('tree', { name: 'Metadata' }).focus();
    await user.keyboard('{Home}{ArrowLeft}');
    expect(tree.getByRole('treeitem', { name: /^layers 1 item/ })).toHaveAttribute('aria-expanded', 'false');
    expect(tree.queryByRole('treeitem', { name: 'units 128' })).toBeNull();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('tree', { name: 'Metadata' })).toHaveAttribute(
      'aria-activedescendant',
      tree.getByRole('treeitem', { name: 'n 3' }).id,
    );
    // Whoever points at a row goes on from there.
    await user.click(tree.getByText('layers'));
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('tree', { name: 'Metadata' })).toHaveFocus();
    expect(tree.getByRole('treeitem', { selected: true })).toHaveAccessibleName(/^0 1 key/);
  });
});
