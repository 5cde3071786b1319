// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { serveGraphql } from '../../support/msw.ts';
import { answers, connection, model } from '../../support/answers.ts';
import { openPage } from '../../support/openPage.tsx';

const collection = (name: string, count: number) => ({
  __typename: 'ArtifactSequence',
  id: name,
  name,
  createdAt: '2026-11-20T13:43:26Z',
  updatedAt: '2026-11-20T13:43:26Z',
  defaultArtifactType: { id: 'type', name: 'model', isGenerated: name.startsWith('run-') },
  artifacts: {
    ...connection(count === 0 ? [] : [model], () => ({ version: `v${count - 1}` })),
    totalCount: count,
  },
});

const all = [
  collection('weights', 12),
  collection('<b>odd</b>', 3),
  collection('empty', 0),
  collection('run-x-table', 1),
];

interface Asked {
  readonly search: string | null;
  readonly filters: string | null;
  readonly order: string | null;
}

const server = serveGraphql(answers);

/** A project that answers lists of collections by what is asked. */
function answerCollections() {
  const project = answers.project({ name: 'mnist', entityName: 'team' });
  server.answer({
    ...answers,
    project: () => ({
      ...project,
      artifactTypes: connection([
        { id: 't', name: 'run_table', isGenerated: true, artifactCollections: connection([]) },
      ]),
      artifactCollections: ({ search, filters, order }: Asked) => {
        const found = all.filter(
          ({ name }) => name.includes(search ?? '') && (filters === null || !name.startsWith('run-')),
        );
        return connection(order === '+name' ? found.toSorted((a, b) => a.name.localeCompare(b.name)) : found);
      },
    }),
  });
}

const rows = () =>
  within(screen.getByRole('table', { name: 'Collections' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);

describe("the Artifacts tab's first page", () => {
  test('lists collections with their counts and newest versions', async () => {
    answerCollections();
    openPage('/team/mnist/artifacts');
    const row = within(await screen.findByRole('row', { name: /weights/ }));
    expect(row.getByText('12')).toBeVisible();
    expect(row.getByText('v11')).toBeVisible();
    expect(row.getByText('latest')).toBeVisible();
    expect(row.getByRole('link', { name: 'Lineage' })).toHaveAttribute(
      'href',
      '/team/mnist/artifacts/model/weights/v11/lineage',
    );
    expect(screen.getByText('3 collections')).toBeVisible();
    expect(within(screen.getByRole('row', { name: /empty/ })).queryByRole('link', { name: 'Lineage' })).toBeNull();
  });

  test('filters, sorts, and shows what the client makes on request; the address says so', async () => {
    answerCollections();
    const user = openPage('/team/mnist/artifacts');
    await screen.findByRole('row', { name: /weights/ });
    await user.click(screen.getByRole('button', { name: 'Collection' }));
    await waitFor(() => {
      expect(rows()[0]).toContain('<b>odd</b>');
    });
    await user.click(screen.getByRole('button', { name: 'Show auto-generated' }));
    await screen.findByRole('row', { name: /run-x-table/ });
    await user.type(screen.getByRole('searchbox', { name: 'Filter collections' }), 'weig');
    await waitFor(() => {
      expect(rows()).toHaveLength(1);
    });
    expect(Object.fromEntries(new URLSearchParams(window.location.search))).toEqual({
      sort: '+name',
      generated: 'true',
      q: 'weig',
    });
    await user.type(screen.getByRole('searchbox', { name: 'Filter collections' }), 'zebra');
    expect(await screen.findByText('No matches for “weigzebra”')).toBeVisible();
  });
});
