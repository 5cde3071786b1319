// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { chooseTreeSort } from '../../../src/features/artifacts/treePreferences.ts';
import { serveGraphql } from '../../support/msw.ts';
import { answers, connection, model } from '../../support/answers.ts';
import { openPage } from '../../support/openPage.tsx';

const COUNT = 100_000;
/** For machines that are at other work too. */
const BUSY = { timeout: 15_000 };
const server = serveGraphql(answers);
const mnist = answers.project({ name: 'mnist', entityName: 'team' });

interface Asked {
  readonly offset?: number | null;
  readonly first: number;
  readonly filters?: string | null;
}

/** Versions from the newest down, as the server pages them. */
function versions({ offset, first, filters }: Asked) {
  const start = offset ?? 0;
  const { version } = JSON.parse(filters ?? '{}') as { version?: { $gt?: number } };
  const after = version?.$gt ?? -1;
  return {
    ...connection([]),
    totalCount: COUNT - 1 - after,
    edges: Array.from({ length: Math.max(0, Math.min(first, COUNT - start)) }, (_, at) => ({
      version: `v${COUNT - 1 - start - at}`,
      cursor: String(start + at),
      node: { ...model, tags: [{ id: 't', name: 'audited' }] },
    })),
  };
}

test('the version that a page shows is chosen and in sight among 100,000', { timeout: 30_000 }, async () => {
  const asked: (number | null | undefined)[] = [];
  server.answer({
    ...answers,
    project: () => ({
      ...mnist,
      artifact: () => ({ ...model, versionIndex: 3 }),
      artifactCollection: ({ name }: { name: string }) => ({
        ...mnist?.artifactCollection({ name }),
        artifacts: (args: Asked) => {
          if (args.first === 200) asked.push(args.offset);
          return versions(args);
        },
      }),
    }),
  });
  openPage('/team/mnist/artifacts/model/mnist_model/v3/overview');
  // jsdom scrolls nothing by itself; the active row is in the document wherever it stands.
  const shown = await screen.findByRole('treeitem', { name: /^v3\D*audited/ }, BUSY);
  expect(shown).toHaveAttribute('aria-selected', 'true');
  expect(shown).toHaveAttribute('aria-posinset', String(COUNT - 3));
  expect(screen.getByRole('tree')).toHaveAttribute('aria-activedescendant', shown.id);
  expect(new Set(asked)).toEqual(new Set([0, 99_800]));
});

test('collections are listed in the order that the reader likes, now and later', async () => {
  const orders: (string | null)[] = [];
  server.answer({
    ...answers,
    project: () => ({
      ...mnist,
      artifactType: ({ name }: { name: string }) => ({
        ...mnist?.artifactType({ name }),
        artifactCollections: ({ order }: { order: string | null }) => {
          orders.push(order);
          return mnist?.artifactType({ name }).artifactCollections;
        },
      }),
    }),
  });
  chooseTreeSort('name');
  const user = openPage('/team/mnist/artifacts');
  await screen.findByRole('treeitem', { name: /mnist_model/ });
  expect(new Set(orders)).toEqual(new Set(['+name']));
  await user.click(screen.getByRole('button', { name: 'Sort collections: By name' }));
  await user.click(await screen.findByRole('menuitemradio', { name: 'Most versions first' }));
  expect(await screen.findByRole('button', { name: 'Sort collections: Most versions first' })).toBeVisible();
  await waitFor(() => {
    expect(orders).toContain('-version_count');
  });
  expect(localStorage.getItem('headwaters.tree')).toContain('"sort":"versions"');
  chooseTreeSort('name');
});
