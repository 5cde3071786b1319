// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { serveGraphql } from '../msw.ts';
import { answers, connection, model } from './answers.ts';
import { openPage } from './openPage.tsx';

const versions = [9, 10].map((rows, index) => ({
  ...model,
  id: `version ${index}`,
  versionIndex: index,
  metadata: JSON.stringify({ rows, source: '<b>web</b>', model: { depth: 2 } }),
}));

/** What the list of versions was asked for, the last one last. */
const asked: { readonly order?: string; readonly filters?: string }[] = [];
const server = serveGraphql(answers);
const mnist = answers.project({ name: 'mnist', entityName: 'team' });

beforeEach(() => {
  localStorage.clear();
  asked.length = 0;
  server.answer({
    ...answers,
    project: () => ({
      ...mnist,
      artifactCollection: ({ name }: { name: string }) => ({
        ...mnist?.artifactCollection({ name }),
        artifacts: (args: { order?: string; filters?: string }) => {
          asked.push(args);
          return connection(versions, ({ versionIndex }) => ({ version: `v${versionIndex}` }));
        },
      }),
    }),
  });
});

const table = () => screen.findByRole('table', { name: 'Versions of mnist_model' });
const heads = async () =>
  within(await table())
    .getAllByRole('columnheader')
    .map((head) => head.textContent);

describe('the table of versions', () => {
  test('has a column for the metadata that differs, and those that one chooses, also the next time', async () => {
    const user = openPage('/team/mnist/artifacts/model/mnist_model');
    expect(await heads()).toEqual(['Version', 'Aliases', 'Tags', 'Files', 'Size', 'Created', 'rows']);
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await user.click(await screen.findByRole('checkbox', { name: 'source' }));
    await user.click(screen.getByRole('checkbox', { name: 'rows' }));
    expect((await heads()).slice(6)).toEqual(['source']);
    expect(within(await table()).getAllByText('<b>web</b>')).toHaveLength(2);
    expect(localStorage.getItem('headwaters.columns')).toContain('metadata.source');
    await user.click(screen.getByRole('button', { name: 'As at first' }));
    expect((await heads()).slice(6)).toEqual(['rows']);
  });

  test('asks the server to sort and to filter, and keeps both in its address', async () => {
    const user = openPage('/team/mnist/artifacts/model/mnist_model');
    await user.click(within(await table()).getByRole('button', { name: 'rows' }));
    await waitFor(() => {
      expect(asked.at(-1)).toMatchObject({ order: '-metadata.rows' });
    });
    expect(screen.getByRole('columnheader', { name: 'rows' })).toHaveAttribute('aria-sort', 'descending');
    await user.type(screen.getByRole('searchbox', { name: 'Filter versions' }), 'rows>9');
    await waitFor(() => {
      expect(asked.at(-1)?.filters).toBe('{"$and":[{"metadata.rows":{"$gt":9}}]}');
    });
    expect(new URLSearchParams(window.location.search).get('q')).toBe('rows>9');
    expect(new URLSearchParams(window.location.search).get('sort')).toBe('-metadata.rows');
  });
});
