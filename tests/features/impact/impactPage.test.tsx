// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { LineageBuilder } from '../../support/builders.ts';
import { serveGraphql } from '../../support/msw.ts';
import { answers } from '../../support/answers.ts';
import { openPage } from '../../support/openPage.tsx';

const organization = { id: 'org', name: 'rivers', orgEntity: { id: 'entity', name: 'rivers-org' } };

/** A dataset, from which kim trained two models and alex evaluated one of them; that one is in production. */
function downstream() {
  const builder = new LineageBuilder();
  const data = builder.artifact({ name: 'mnist_dataset:v0' });
  const train = builder.run({ name: 'train' });
  const retrain = builder.run({ name: 'retrain' });
  const model = builder.artifact({ name: 'model:v0', type: 'model' });
  const other = builder.artifact({ name: 'model:v1', type: 'model' });
  const evaluate = builder.run({ name: 'evaluate' });
  builder.path(data, train, model, evaluate).path(data, retrain, other);
  return {
    ...builder.columns(),
    links: {
      of: [model],
      names: ['rivers-org/wandb-registry-vision/Digits:v4'],
      aliasOf: [0, 0],
      aliases: ['latest', 'production'],
    },
    people: { user: [-1, 0, 0, 0, 0, 1], names: ['kim', 'alex'] },
  };
}

const root = { ...answers, viewer: { id: 'user', name: 'kim', organizations: [organization] }, lineage: downstream() };
const server = serveGraphql(root);
const address = '/team/mnist/artifacts/dataset/mnist_dataset/v0/impact';

const rowNames = () =>
  within(screen.getByRole('table', { name: 'Impact' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('link')[0]?.querySelector('[title]')?.getAttribute('title'));

describe('the impact of a version', () => {
  test('says in numbers what matters, and narrows to it and back', async () => {
    const person = openPage(address);
    const summary = within(await screen.findByRole('list', { name: 'Impact summary' }));
    expect(summary.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      '1 registered version · production',
      '2 model versions',
      '3 runs',
      '2 people',
    ]);
    const registered = summary.getByRole('button', { name: /registered/ });
    await person.click(registered);
    await waitFor(() => {
      expect(rowNames()).toEqual(['model:v0']);
    });
    expect(registered).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText('1 of 5')).toBeVisible();
    await person.click(registered);
    await waitFor(() => {
      expect(rowNames()).toHaveLength(5);
    });
    await person.click(summary.getByRole('button', { name: '3 runs' }));
    await waitFor(() => {
      expect(rowNames()).toHaveLength(3);
    });
    expect(window.location.search).toBe('?kind=run');
  });

  test('leads to the registry, and along the way to a row in the graph', async () => {
    openPage(`${address}?kind=registered`);
    const link = await screen.findByRole('link', { name: 'vision/Digits:v4' });
    expect(link.getAttribute('href')).toMatch(/^\/orgs\/rivers\/registry\/vision\?selectionPath=.+&version=v4$/);
    const shown = new URL(screen.getByRole('link', { name: 'Show' }).getAttribute('href') ?? '', 'http://here');
    expect(shown.pathname).toBe('/team/mnist/artifacts/dataset/mnist_dataset/v0/lineage');
    const row = shown.searchParams.get('selected');
    expect(row).toMatch(/^a\d+$/u);
    expect(shown.searchParams.get('extracted')).toMatch(new RegExp(String.raw`^r\d+\.${row}$`, 'u'));
  });

  test('is narrowed to a kind and a person from menus with counts', async () => {
    const person = openPage(address);
    await person.click(await screen.findByRole('button', { name: 'Kind: All' }));
    await person.click(await screen.findByRole('menuitemradio', { name: 'model (2)' }));
    await waitFor(() => {
      expect(rowNames()).toEqual(['model:v0', 'model:v1']);
    });
    await person.click(screen.getByRole('button', { name: 'Owner: Any owner' }));
    await person.click(await screen.findByRole('menuitemradio', { name: 'alex (1)' }));
    expect(await screen.findByText('No matches')).toBeVisible();
    await person.click(screen.getByRole('button', { name: 'Show all' }));
    expect(await screen.findByText('5 affected')).toBeVisible();
  });

  test('comes with what is registered first when that is asked for', async () => {
    const person = openPage(address);
    await person.click(await screen.findByRole('button', { name: 'Sort by: Nearest first' }));
    await person.click(await screen.findByRole('menuitemradio', { name: 'Registered first' }));
    await waitFor(() => {
      expect(rowNames()[0]).toBe('model:v0');
    });
    expect(window.location.search).toBe('?sort=weight');
  });

  test('says nothing of registries where nothing is registered', async () => {
    const links = { of: [], names: [], aliasOf: [], aliases: [] };
    server.answer({ ...root, lineage: { ...downstream(), links } });
    openPage(address);
    expect(await screen.findByRole('button', { name: '2 model versions' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /registered version/ })).toBeNull();
  });
});
