// @vitest-environment jsdom
import { configure, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { chooseTableColumns } from '../../../src/components/columns/columnPreferences.ts';
import { serveGraphql } from '../../support/msw.ts';
import { answers, connection, trainingRun } from '../../support/answers.ts';
import { openPage } from '../../support/openPage.tsx';

// Slow and busy machines are no fault of the tests.
configure({ asyncUtilTimeout: 20_000 });

const runs = ['first', 'second', 'third'].map((name, at) => ({
  ...trainingRun,
  id: `run ${at}`,
  name: `id${at}`,
  displayName: name,
  tags: at === 0 ? ['baseline', '=1+1'] : [],
  createdAt: `2026-11-20T13:43:2${at}Z`,
  durationSeconds: 0.068,
}));

/** Filters that pages of runs were asked for, and that values were counted with, the last one last. */
const asked: { filters: (string | null)[]; counted: (string | null)[] } = { filters: [], counted: [] };
const server = serveGraphql(answers);
const mnist = answers.project({ name: 'mnist', entityName: 'team' });

const recorded = { runs, stamp: 'one' };

beforeEach(() => {
  localStorage.clear();
  chooseTableColumns('team/mnist/runs', null);
  asked.filters.length = 0;
  asked.counted.length = 0;
  recorded.runs = runs;
  recorded.stamp = 'one';
  server.answer({
    ...answers,
    serverInfo: () => ({ ...answers.serverInfo, dataStamp: recorded.stamp }),
    project: () => ({
      ...mnist,
      runCount: () => recorded.runs.length,
      runs: ({ filters }: { filters: string | null }) => {
        asked.filters.push(filters);
        if (filters?.includes('refused') === true) throw new Error('Runs cannot be filtered so.');
        return connection(recorded.runs);
      },
      runCounts: ({ filters }: { filters: string | null }) => {
        asked.counted.push(filters);
        return [
          { value: 'train', count: 1200 },
          { value: '', count: 3 },
        ];
      },
    }),
  });
});

const ADDRESS = '/team/mnist/runs';
const table = () => screen.findByRole('table', { name: 'Runs in mnist' });

describe('the table of runs', () => {
  test('shows tags as chips once they are chosen, and durations for people', async () => {
    const user = openPage(ADDRESS);
    expect(within(await table()).getAllByText('68 ms')).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Tags' }));
    expect(within(await table()).getByText('baseline')).toBeInTheDocument();
  });

  test('is narrowed from menus that count, and its address keeps it', async () => {
    const user = openPage(`${ADDRESS}?state=failed`);
    await table();
    await user.click(within(screen.getByRole('group', { name: 'Filters' })).getByRole('button', { name: 'Job type' }));
    await user.click(await screen.findByRole('checkbox', { name: 'train' }));
    await user.click(screen.getByRole('checkbox', { name: 'No job type' }));
    expect(screen.getByText('1,200')).toBeInTheDocument();
    await waitFor(() => {
      expect(asked.filters.at(-1)).toBe(
        '{"$and":[{"state":{"$in":["failed"]}},{"job_type":{"$in":["train","",null]}}]}',
      );
    });
    // What a menu offers is counted as far as the other menus let it through.
    expect(asked.counted.at(-1)).toBe('{"$and":[{"state":{"$in":["failed"]}}]}');
    expect(new URLSearchParams(window.location.search).get('job')).toBe('["train",""]');
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => {
      expect(asked.filters.at(-1)).toBeNull();
    });
    expect(window.location.search).toBe('');
  });

  test('chooses several rows with shift, and says that two can be compared', async () => {
    const user = openPage(ADDRESS);
    await user.click(within(await table()).getByRole('checkbox', { name: 'Select first' }));
    await user.keyboard('{Shift>}');
    await user.click(screen.getByRole('checkbox', { name: 'Select third' }));
    await user.keyboard('{/Shift}');
    const bar = screen.getByRole('region', { name: 'Selection' });
    expect(bar).toHaveTextContent('3 selected');
    expect(bar).toHaveTextContent('Select exactly two to compare');
    await user.keyboard('{ArrowUp}');
    await waitFor(() => {
      expect(screen.getByRole('checkbox', { name: 'Select second' })).toHaveFocus();
    });
    await user.keyboard(' ');
    expect(within(bar).getByRole('link', { name: 'Compare' })).toHaveAttribute(
      'href',
      '/team/mnist/compare/runs?left=id0&right=id2',
    );
  });

  test('tells why the server refuses an address, and shows all runs again', async () => {
    const user = openPage(`${ADDRESS}?q=refused`);
    expect(await screen.findByRole('alert')).toHaveTextContent('Runs cannot be filtered so.');
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(await table()).toBeInTheDocument();
    expect(window.location.search).toBe('');
  });

  test('a click on a row opens its run', async () => {
    const user = openPage(ADDRESS);
    await user.click(within(within(await table()).getByRole('row', { name: /second/ })).getByText('68 ms'));
    expect(window.location.pathname).toBe('/team/mnist/runs/id1/overview');
  });
});
