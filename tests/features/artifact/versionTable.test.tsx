// @vitest-environment jsdom
import { configure, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { chooseTableColumns } from '../../../src/components/columns/columnPreferences.ts';
import { serveGraphql } from '../../support/msw.ts';
import { answers, connection, keyList, model } from '../../support/answers.ts';
import { openPage } from '../../support/openPage.tsx';

// Slow and busy machines are no fault of the tests.
configure({ asyncUtilTimeout: 20_000 });

const versions = [9, 10].map((rows, index) => ({
  ...model,
  id: `version ${index}`,
  versionIndex: index,
  metadata: JSON.stringify({ rows, source: '<b>web</b>', model: { depth: 2 } }),
}));

/** What the list of versions was asked for, the last one last; only its pages have an order. */
const asked: { readonly order?: string; readonly filters?: string }[] = [];
const server = serveGraphql(answers);
const mnist = answers.project({ name: 'mnist', entityName: 'team' });

beforeEach(() => {
  localStorage.clear();
  chooseTableColumns('team/mnist/mnist_model', null);
  asked.length = 0;
  const [rows] = keyList('rows').keys;
  const source = { name: 'source', count: 2, isVaried: false, hasNumbers: false };
  server.answer({
    ...answers,
    project: () => ({
      ...mnist,
      artifactCollection: ({ name }: { name: string }) => ({
        ...mnist?.artifactCollection({ name }),
        description: 'Trained **nightly**, <i>see</i> the wiki.',
        metadataKeys: ({ words }: { words: string }) => {
          const keys = [rows, source].filter((key) => key?.name.includes(words));
          return { keys, totalCount: keys.length };
        },
        artifacts: (args: { order?: string; filters?: string }) => {
          if (args.order !== undefined) asked.push(args);
          const found = args.filters?.includes('nothing') === true ? [] : versions;
          return connection(found, ({ versionIndex }) => ({ version: `v${versionIndex}` }));
        },
      }),
    }),
  });
});

const ADDRESS = '/team/mnist/artifacts/model/mnist_model';
const table = () => screen.findByRole('table', { name: 'Versions of mnist_model' });
const heads = async () =>
  within(await table())
    .getAllByRole('columnheader')
    .map((head) => head.textContent);

describe('the table of versions', () => {
  test('has columns for the metadata that differs, and those that one chooses, also the next time', async () => {
    const user = openPage(ADDRESS);
    const usual = ['Selection', 'Version', 'Aliases', 'Tags', 'Files', 'Size', 'Created', 'rows'];
    expect(await heads()).toEqual(usual);
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await user.click(await screen.findByRole('checkbox', { name: 'source' }));
    await user.click(screen.getByRole('checkbox', { name: 'rows' }));
    expect((await heads()).slice(7)).toEqual(['source']);
    expect(await within(await table()).findAllByText('<b>web</b>')).toHaveLength(2);
    expect(localStorage.getItem('headwaters.tables')).toContain('metadata.source');
    await user.click(screen.getByRole('button', { name: 'Reset to default' }));
    expect(await heads()).toEqual(usual);
  });

  test('finds columns on the server, and moves them, with the focus staying on what was moved', async () => {
    const user = openPage(ADDRESS);
    await table();
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await user.type(await screen.findByRole('searchbox', { name: 'Search columns' }), 'sour');
    await waitFor(() => {
      expect(screen.queryByRole('checkbox', { name: 'Tags' })).not.toBeInTheDocument();
    });
    await user.click(screen.getByRole('checkbox', { name: 'source' }));
    await user.clear(screen.getByRole('searchbox', { name: 'Search columns' }));
    await user.click(await screen.findByRole('button', { name: 'Move source up' }));
    expect((await heads()).slice(6)).toEqual(['Created', 'source', 'rows']);
    expect(screen.getByRole('button', { name: 'Move source up' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect((await heads()).slice(6)).toEqual(['source', 'Created', 'rows']);
  });

  test('asks the server to sort and to filter, and keeps both in its address', async () => {
    const user = openPage(ADDRESS);
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
    // No head says so once its column is gone.
    expect(screen.queryByRole('button', { name: 'Sorted by rows' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await user.click(await screen.findByRole('checkbox', { name: 'rows' }));
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Sorted by rows' }));
    await waitFor(() => {
      expect(asked.at(-1)).toMatchObject({ order: '-version' });
    });
  });

  test('tells what the collection is for, in Markdown and never as markup', async () => {
    openPage(ADDRESS);
    expect(await screen.findByText('nightly')).toHaveProperty('tagName', 'STRONG');
    expect(screen.getByText(/<i>see<\/i> the wiki/)).toBeInTheDocument();
  });

  test('says when nothing matches, and leads back', async () => {
    const user = openPage(`${ADDRESS}?q=nothing`);
    expect(await screen.findByText('No versions match these filters')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(await table()).toBeInTheDocument();
    expect(screen.getByRole('searchbox', { name: 'Filter versions' })).toHaveValue('');
  });

  test('compares two chosen versions, the earlier one at the left', async () => {
    const user = openPage(ADDRESS);
    await user.click(within(await table()).getByRole('checkbox', { name: 'Select v1' }));
    const bar = screen.getByRole('region', { name: 'Selection' });
    expect(bar).toHaveTextContent('1 selected');
    expect(within(bar).queryByRole('link')).not.toBeInTheDocument();
    await user.tab();
    await user.click(screen.getByRole('checkbox', { name: 'Select v0' }));
    expect(within(bar).getByRole('link', { name: 'Compare' })).toHaveAttribute(
      'href',
      '/team/mnist/compare/versions?left=mnist_model%3Av0&right=mnist_model%3Av1',
    );
    await user.click(within(bar).getByRole('button', { name: 'Clear selection' }));
    expect(bar).not.toBeInTheDocument();
  });

  test('remembers the widths of its columns', async () => {
    const user = openPage(ADDRESS);
    const edge = within(await table()).getByRole('separator', { name: 'Width of rows' });
    const width = Number(edge.getAttribute('aria-valuenow'));
    edge.focus();
    await user.keyboard('{ArrowRight}');
    expect(edge).toHaveAttribute('aria-valuenow', String(width + 16));
    expect(localStorage.getItem('headwaters.tables')).toContain(`"metadata.rows":${width + 16}`);
    await user.keyboard('{Enter}');
    expect(edge).toHaveAttribute('aria-valuenow', String(width));
  });
});
