// @vitest-environment jsdom
import { configure, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { serveGraphql } from '../../support/msw.ts';
import { answers, trainingRun } from '../../support/answers.ts';
import { openPage } from '../../support/openPage.tsx';

// Machines are busy at times.
configure({ asyncUtilTimeout: 20_000 });

const server = serveGraphql(answers);
const PATH = '/team/mnist/runs/a1b2c3d4/logs';
const TOTAL = 150_000;

/** What the server was asked to look up. */
const asked: { readonly text: string; readonly isRegex: boolean; readonly from: number }[] = [];

const lineOf = (number: number) => ({
  number,
  timestamp: '2026-11-20T13:43:26.123456',
  level: number === 2 ? 'error' : '',
  line: number === 1 ? '\u001B[31m<b>red</b>\u001B[0m plain' : `line ${number}`,
});

beforeEach(() => {
  localStorage.clear();
  asked.length = 0;
  server.answer({
    ...answers,
    run: {
      ...trainingRun,
      logLineCount: TOTAL,
      logLines: ({ after, first }: { after: string; first: number }) => ({
        totalCount: TOTAL,
        edges: Array.from({ length: first }, (_, at) => ({ node: lineOf(Number(after) + 1 + at), cursor: '' })),
        pageInfo: { hasNextPage: true },
      }),
      logMatches: (search: { text: string; isRegex: boolean; from: number }) => {
        asked.push(search);
        if (search.text === '(') throw new Error('“(” is no regular expression');
        const at =
          search.from === 0 ? { lines: [1, 3], starts: [0, 0], ends: [3, 4] } : { lines: [], starts: [], ends: [] };
        return { ...at, through: search.from + 100_000 >= TOTAL ? TOTAL : search.from + 100_000 };
      },
    },
  });
});

const consoleLines = () => screen.findByRole('region', { name: 'Console logs' });

describe('the console of a run', () => {
  test('shows lines as text with their numbers, colours and error output', async () => {
    openPage(`${PATH}?line=1`);
    const lines = await consoleLines();
    expect(await within(lines).findByText('<b>red</b>')).toHaveAttribute('data-ink');
    expect(within(lines).getByRole('link', { name: 'Line 1' })).toHaveAttribute('aria-current', 'true');
    expect(within(lines).getAllByText('Standard error')).toHaveLength(1);
    expect(screen.getByText('150,000 lines')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Download all logs' })).toHaveAttribute(
      'href',
      '/storage/logs/team/mnist/a1b2c3d4',
    );
  });

  test('searches all lines on the server, a part after the other, and marks what it found', async () => {
    const user = openPage(`${PATH}?line=1`);
    const lines = await consoleLines();
    await user.keyboard('/red');
    expect(await screen.findByText('1 of 2')).toBeInTheDocument();
    expect(asked.map(({ from }) => from)).toEqual([0, 100_000]);
    expect(within(lines).getAllByText('<b>', { selector: 'mark' })).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Next match' }));
    expect(await screen.findByText('2 of 2')).toBeInTheDocument();
    expect(within(lines).getByText('line', { selector: 'mark' })).toHaveAttribute('data-current', 'true');
    expect(new URL(window.location.href).searchParams.get('q')).toBe('red');
  });

  test('says why the server cannot search for something', async () => {
    const user = openPage(`${PATH}?line=1`);
    await consoleLines();
    await user.click(screen.getByRole('button', { name: 'Regular expression' }));
    await user.type(screen.getByRole('searchbox', { name: 'Search all lines' }), '(');
    expect(await screen.findByText('“(” is no regular expression')).toBeInTheDocument();
    expect(asked.every(({ isRegex }) => isRegex)).toBe(true);
  });

  test('takes the number of a line into the address, and shows times when they are wanted', async () => {
    const user = openPage(PATH);
    const lines = await consoleLines();
    await user.click(await within(lines).findByRole('link', { name: 'Line 4' }));
    await waitFor(() => {
      expect(new URL(window.location.href).searchParams.get('line')).toBe('4');
    });
    expect(await screen.findByRole('button', { name: 'Copy link to line 4' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show timestamps' }));
    expect(within(lines).getAllByRole('time')[0]).toHaveTextContent(/^\d\d:43:26\.123$/);
    await user.click(screen.getByRole('button', { name: 'Unmark line 4' }));
    await waitFor(() => {
      expect(new URL(window.location.href).searchParams.has('line')).toBe(false);
    });
  });
});
