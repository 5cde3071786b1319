// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { useVisits } from '../../../src/components/visits/visits.ts';
import { serveGraphql } from '../../support/msw.ts';
import { answers, connection, dataset, model, trainingRun } from '../../support/answers.ts';
import { openPage } from '../../support/openPage.tsx';

interface Asked {
  readonly words: string;
  readonly projectName: string | null;
}

const project = { name: 'mnist', entityName: 'team', entity: { id: 'e', name: 'team', organization: null } };

const collectionOf = (artifact: typeof model) => ({
  __typename: 'ArtifactSequence',
  id: artifact.artifactSequence.id,
  name: artifact.artifactSequence.name,
  defaultArtifactType: artifact.artifactType,
  project,
  artifacts: connection([artifact]),
});

const member = (artifact: typeof model) => ({
  id: `member ${artifact.id}`,
  versionIndex: 0,
  artifactCollection: collectionOf(artifact),
});

const linked = {
  ...collectionOf(model),
  __typename: 'ArtifactPortfolio',
  id: 'portfolio',
  name: 'digits',
  project: { name: 'model-registry', entityName: 'team', entity: { id: 'e', name: 'team', organization: null } },
};

const nothing = { projects: [], collections: [], versions: [], runs: [] };

/** What each question finds; a question asked of one project, unless it says otherwise. */
const FOUND: Readonly<Record<string, object>> = {
  mnist: {
    ...nothing,
    projects: [{ id: 'project', name: 'mnist', entityName: 'team' }],
    collections: [collectionOf(dataset), collectionOf(model)],
    versions: [{ membership: member(model), hit: { field: 'ALIAS', key: null, text: 'mnist-best' } }],
    runs: [{ run: trainingRun, hit: { field: 'CONFIG', key: 'data.name', text: 'MNIST, 28 by 28' } }],
  },
  morning: { ...nothing, runs: [{ run: trainingRun, hit: null }] },
  baseline: {
    ...nothing,
    versions: [{ membership: member(model), hit: { field: 'TAG', key: null, text: 'baseline' } }],
    runs: [{ run: { ...trainingRun, displayName: 'baseline-1' }, hit: null }],
  },
  'digits everywhere': { ...nothing, collections: [linked] },
};

const server = serveGraphql(answers);
beforeEach(() => {
  useVisits.setState({ visits: [] });
  server.answer({
    ...answers,
    search: ({ words, projectName }: Asked) => FOUND[projectName === null ? `${words} everywhere` : words] ?? nothing,
  });
});

async function openSearch(address = '/team/mnist/artifacts', name = 'Search the project') {
  const user = openPage(address);
  await user.click(await screen.findByRole('button', { name }));
  return { user, field: await screen.findByRole('combobox', { name }) };
}

describe('the search', () => {
  test('groups what it finds, marks what matched, and says by what it was found and where it leads', async () => {
    const { user } = await openSearch();
    await user.keyboard('mnist');
    const groups = (await screen.findAllByRole('group')).map((group) => group.textContent);
    expect(groups.map((text) => /^(Collections|Versions|Runs|Projects)/u.exec(text ?? '')?.[1])).toEqual([
      'Collections',
      'Versions',
      'Projects',
      'Runs',
    ]);
    const run = within(screen.getByRole('group', { name: 'Runs' })).getByRole('option');
    expect(run).toHaveTextContent('vague-morning-5data.nameMNIST, 28 by 28Finishedtrain_model');
    expect(run).toHaveAttribute('href', '/team/mnist/runs/a1b2c3d4/overview');
    expect(within(run).getByRole('img', { name: 'Finished' })).toBeVisible();
    expect([...run.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['MNIST']);
    const version = within(screen.getByRole('group', { name: 'Versions' })).getByRole('option');
    expect(version).toHaveTextContent('mnist_model:v0Aliasmnist-bestmodel');
    expect(version).toHaveAttribute('href', '/team/mnist/artifacts/model/mnist_model/v0/overview');
  });

  test('opens with its key, walks with arrows, and opens with Enter, however fast that comes', async () => {
    const user = openPage('/team/mnist/artifacts');
    await screen.findByRole('tree');
    await user.keyboard('{Control>}k{/Control}');
    const field = await screen.findByRole('combobox', { name: 'Search the project' });
    expect(field).toHaveFocus();
    await user.keyboard('mnist');
    const first = await screen.findByRole('option', { name: /mnist_dataset/ });
    expect(first).toHaveAttribute('aria-selected', 'true');
    expect(field).toHaveAttribute('aria-activedescendant', first.id);
    await user.keyboard('{ArrowDown}');
    expect(await screen.findByRole('option', { selected: true })).toHaveAccessibleName(/mnist_model/);
    await user.clear(field);
    await user.keyboard('morning{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'vague-morning-5' })).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('puts what is called so before what only has it', async () => {
    const { user } = await openSearch();
    await user.keyboard('baseline');
    const options = await screen.findAllByRole('option');
    expect(options.map((option) => option.textContent)).toEqual([
      expect.stringContaining('baseline-1'),
      expect.stringContaining('mnist_model:v0'),
    ]);
  });

  test('says when nothing has the words, and what was searched', async () => {
    const { user } = await openSearch();
    await user.keyboard('zebra');
    expect(await screen.findByText('No matches for “zebra”')).toBeVisible();
    expect(screen.getByText(/notes, descriptions, and values in config/)).toBeVisible();
  });

  test('looks in all projects where there is none, and in others on request; what is linked opens its registry', async () => {
    const { user } = await openSearch('/', 'Search all projects');
    await user.keyboard('digits');
    const found = await screen.findByRole('option', { name: /digits/ });
    expect(found).toHaveAttribute('href', '/team/registry/model?selectionPath=team%2Fmodel-registry%2Fdigits');
    await user.keyboard('{Escape}');
  });

  test('can be widened from one project to all', async () => {
    const { user } = await openSearch();
    await user.keyboard('digits');
    expect(await screen.findByText('No matches for “digits”')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'In all projects' }));
    expect(await screen.findByRole('option', { name: /digits/ })).toBeVisible();
  });

  test('offers what was visited while nothing is typed', async () => {
    useVisits.setState({
      visits: [
        { kind: 'run', entity: 'team', project: 'mnist', name: 'vague-morning-5', type: 'train', run: 'a1b2c3d4' },
      ],
    });
    await openSearch();
    const visited = within(await screen.findByRole('group', { name: 'Recently visited' })).getByRole('option');
    expect(visited).toHaveAttribute('href', '/team/mnist/runs/a1b2c3d4/overview');
  });

  test('says when it could not be answered', async () => {
    server.answer({
      ...answers,
      search: () => {
        throw new Error('broken');
      },
    });
    const { user } = await openSearch();
    await user.keyboard('mnist');
    expect(await screen.findByText('Search failed')).toBeVisible();
  });
});
