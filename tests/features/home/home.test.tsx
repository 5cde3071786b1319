// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { serveGraphql } from '../../support/msw.ts';
import { answers, connection } from '../../support/answers.ts';
import { openPage } from '../../support/openPage.tsx';

const project = (name: string, facts: object = {}) => ({
  id: name,
  name,
  entityName: 'team',
  description: null,
  lastActivityAt: '2026-11-20T13:43:26Z',
  artifactCount: 0,
  runCount: 0,
  runningCount: 0,
  activity: [0, 0],
  ...facts,
});

const few = [
  project('vision', { description: 'What <b>cameras</b> see', runCount: 1234, runningCount: 2, activity: [3, 4] }),
];
const many = Array.from({ length: 11 }, (_, at) => project(`project-${at}`));

interface Asked {
  readonly search: string;
  readonly order: string;
}

const server = serveGraphql(answers);

const projectNames = () => screen.getAllByRole('link', { name: /^team/ }).map((link) => link.getAttribute('href'));

describe('the home page', () => {
  test('tells how many runs there are, how many of them run, and what went on in the last weeks', async () => {
    server.answer({ ...answers, models: connection(few) });
    openPage('/');
    const row = within(await screen.findByRole('row', { name: /vision/ }));
    expect(row.getByText('1,234')).toBeVisible();
    expect(row.getByText('2 running')).toBeVisible();
    expect(row.getByRole('img', { name: '7 runs in 2 weeks' })).toBeVisible();
    expect(row.getByText('What <b>cameras</b> see')).toBeVisible();
    expect(screen.queryByRole('searchbox', { name: 'Filter projects' })).toBeNull();
    expect(screen.getByText(/export WANDB_BASE_URL/)).toBeVisible();
  });

  test('filters many projects as one types, and sorts them by a click; the address says both', async () => {
    server.answer({
      ...answers,
      models: ({ search, order }: Asked) => {
        const found = many.filter(({ name }) => name.includes(search));
        return connection(order === '-runs' ? found.toReversed() : found);
      },
    });
    const user = openPage('/');
    await screen.findByRole('row', { name: /project-3/ });
    expect(screen.getByText('11 projects')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Runs' }));
    await waitFor(() => {
      expect(projectNames()[0]).toBe('/team/project-10/artifacts');
    });
    expect(screen.getByRole('columnheader', { name: 'Runs' })).toHaveAttribute('aria-sort', 'descending');
    await user.type(screen.getByRole('searchbox', { name: 'Filter projects' }), 'ct-1');
    await waitFor(() => {
      expect(projectNames()).toEqual(['/team/project-10/artifacts', '/team/project-1/artifacts']);
    });
    expect(Object.fromEntries(new URLSearchParams(window.location.search))).toEqual({ sort: '-runs', q: 'ct-1' });
    await user.type(screen.getByRole('searchbox', { name: 'Filter projects' }), 'zebra');
    expect(await screen.findByText('No matches for “ct-1zebra”')).toBeVisible();
  });
});
