// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { serveGraphql } from '../support/msw.ts';
import { answers, emptyAnswers, model } from '../support/answers.ts';
import { openPage } from '../support/openPage.tsx';

const server = serveGraphql(answers);
const tree = () => screen.findByRole('tree', { name: 'Types, collections and versions' });

/** The part of a page with the lines that use a version in a run, once it is there. */
function usageOf(name: string) {
  return waitFor(() => {
    const usage = screen.getByRole('region', { name: 'Use in a run' });
    expect(usage).toHaveTextContent(`run.use_artifact("team/mnist/${name}", type=`);
    return usage;
  });
}

describe('the home page', () => {
  test('lists projects with counts, and leads into one', async () => {
    const user = openPage('/');
    const row = within(await screen.findByRole('row', { name: /mnist/ }));
    expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(expect.arrayContaining(['2', '1']));
    await user.click(row.getByRole('link'));
    expect(await tree()).toBeVisible();
    expect(window.location.pathname).toBe('/team/mnist/artifacts');
    await waitFor(() => {
      expect(document.title).toBe('Artifacts in mnist · Headwaters');
    });
  });

  test('offers a sample and the lines to log with while there is nothing', async () => {
    server.answer({
      ...emptyAnswers,
      createSampleProject: () => ({ id: 'project', name: 'mnist', entityName: 'team' }),
      project: answers.project,
    });
    const user = openPage('/');
    expect(await screen.findByText(/export WANDB_BASE_URL=http/)).toHaveTextContent(window.location.origin);
    await user.click(screen.getByRole('button', { name: 'Open sample project' }));
    expect(await tree()).toBeVisible();
    expect(window.location.pathname).toBe('/team/mnist/artifacts');
  });

  test('says why when the sample cannot be made', async () => {
    server.answer({
      ...emptyAnswers,
      createSampleProject: () => {
        throw new Error('The disk is full.');
      },
    });
    const user = openPage('/');
    await user.click(await screen.findByRole('button', { name: 'Open sample project' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The disk is full.');
  });
});

describe('addresses', () => {
  test.each([
    ['/team/mnist', '/team/mnist/artifacts'],
    ['/team/mnist/artifacts/model/mnist_model/v0', '/team/mnist/artifacts/model/mnist_model/v0/overview'],
    ['/team/mnist/runs/a1b2c3d4', '/team/mnist/runs/a1b2c3d4/overview'],
    ['/team', '/'],
  ])('%s opens %s', async (asked, opened) => {
    openPage(asked);
    await waitFor(() => {
      expect(window.location.pathname).toBe(opened);
    });
  });

  test.each([
    ['/nobody/mnist/artifacts', 'Project nobody/mnist not found'],
    ['/team/mnist/artifacts/model/mnist_model/v7', 'Version mnist_model:v7 not found'],
    ['/team/mnist/artifacts/model/gone', 'Collection gone not found'],
    ['/team/mnist/runs/gone', 'Run gone not found'],
    ['/a/b/c/d/e/f/g/h/i', 'Page not found'],
  ])('%s says what is missing and leads on', async (address, text) => {
    openPage(address);
    expect(await screen.findByText(text)).toBeVisible();
    expect(screen.getByRole('main')).toContainElement(screen.getAllByRole('link').at(-1) ?? null);
  });

  test('a server that refuses is quoted, and asked again on request', async () => {
    // React reports what a boundary caught; here it is meant to.
    using errors = vi.spyOn(console, 'error').mockReturnValue();
    using warnings = vi.spyOn(console, 'warn').mockReturnValue();
    server.answer({
      models: () => {
        throw new Error('The store is locked.');
      },
    });
    const user = openPage('/');
    expect(await screen.findByText('The store is locked.')).toBeVisible();
    expect(errors).toHaveBeenCalled();
    expect(warnings).toHaveBeenCalled();
    server.answer(answers);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('row', { name: /mnist/ })).toBeVisible();
  });
});

describe('the Artifacts tab', () => {
  test('opens a version from the sidebar and keeps its tab on the next one', async () => {
    const user = openPage('/team/mnist/artifacts');
    const sidebar = within(await tree());
    await user.click(await sidebar.findByRole('treeitem', { name: 'mnist_model' }));
    await user.click(await sidebar.findByRole('treeitem', { name: /^v0/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'mnist_model:v0' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Usage' }));
    expect(await usageOf('mnist_model:v0')).toBeVisible();
    await user.click(sidebar.getByRole('treeitem', { name: 'mnist_dataset' }));
    await waitFor(() => {
      expect(sidebar.getAllByRole('treeitem', { name: /^v0/ })).toHaveLength(2);
    });
    await user.click(sidebar.getAllByRole('treeitem', { name: /^v0/ })[0] as HTMLElement);
    expect(await usageOf('mnist_dataset:v0')).toBeVisible();
  });

  test('can be worked with the keyboard alone', async () => {
    const user = openPage('/team/mnist/artifacts');
    const sidebar = await tree();
    sidebar.focus();
    await within(sidebar).findByRole('treeitem', { name: 'mnist_model' });
    const active = () => document.getElementById(sidebar.getAttribute('aria-activedescendant') ?? '');
    expect(active()).toHaveAccessibleName('dataset');
    await user.keyboard('{End}');
    expect(active()).toHaveAccessibleName('mnist_model');
    await user.keyboard('{ArrowRight}');
    await within(sidebar).findByRole('treeitem', { name: /^v0/ });
    await user.keyboard('{ArrowRight}{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'mnist_model:v0' })).toBeVisible();
  });

  test('filters on the server as one types, and says when nothing matches', async () => {
    const user = openPage('/team/mnist/artifacts');
    const filter = await screen.findByRole('searchbox', { name: 'Filter artifacts' });
    await within(await tree()).findByRole('treeitem', { name: 'mnist_model' });
    await user.type(filter, 'model');
    await waitFor(() => {
      expect(screen.queryByRole('treeitem', { name: 'mnist_dataset' })).toBeNull();
    });
    expect(await screen.findByRole('treeitem', { name: 'mnist_model' })).toBeVisible();
    await user.type(filter, 'xyz');
    expect(await screen.findByText('No matches for “modelxyz”')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('treeitem', { name: 'mnist_dataset' })).toBeVisible();
  });
});

describe('the page of a version', () => {
  const address = '/team/mnist/artifacts/model/mnist_model/latest';

  test('shows its facts, and text as text', async () => {
    openPage(address);
    expect(await screen.findByRole('heading', { level: 1, name: 'mnist_model:v0' })).toBeVisible();
    const facts = within(await screen.findByRole('region', { name: 'Details' }));
    expect(facts.getByText('11.5 MB')).toBeVisible();
    expect(facts.getByText('3495f784fa09f5211c1bad60')).toBeVisible();
    expect(screen.getByText(/<b>Best<\/b> so far\./)).toBeVisible();
    const producers = within(screen.getByRole('region', { name: 'Logged by' }));
    expect(producers.getByRole('link', { name: 'vague-morning-5' })).toHaveAttribute(
      'href',
      '/team/mnist/runs/a1b2c3d4/overview',
    );
    expect(screen.getByRole('region', { name: 'Used by' })).toHaveTextContent('Not used by any run yet');
  });

  test('takes a new alias, and keeps what the server keeps', async () => {
    const kept = { alias: 'production' };
    const asked: unknown[] = [];
    let aliases = [kept];
    server.answer({
      ...answers,
      project: (args: { name: string; entityName: string }) => {
        const project = answers.project(args);
        return (
          project && {
            ...project,
            artifact: () => ({ ...model, aliasesHere: aliases.map((alias) => ({ id: alias.alias, ...alias })) }),
          }
        );
      },
      addAliases: ({ input }: { input: { aliases: { alias: string }[] } }) => {
        asked.push(input);
        aliases = [kept, ...input.aliases];
        return { success: true };
      },
    });
    const user = openPage(address);
    const facts = within(await screen.findByRole('region', { name: 'Details' }));
    await user.click(facts.getByRole('button', { name: 'Add alias' }));
    await user.keyboard('best{Enter}');
    expect(await facts.findByRole('button', { name: 'Remove alias best' })).toBeInTheDocument();
    expect(asked).toEqual([
      {
        artifactID: model.id,
        aliases: [{ entityName: 'team', projectName: 'mnist', artifactCollectionName: 'mnist_model', alias: 'best' }],
      },
    ]);
  });

  test('undoes on screen what the server refuses, with the reason', async () => {
    server.answer({
      ...answers,
      updateArtifact: () => {
        throw new Error('The tag is too long.');
      },
    });
    const user = openPage(address);
    const facts = within(await screen.findByRole('region', { name: 'Details' }));
    await user.click(facts.getByRole('button', { name: 'Add tag' }));
    await user.keyboard('gold{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('The tag is too long.');
    expect(facts.queryByText('gold')).toBeNull();
  });

  test('gives the lines that use this very version, not the alias of the address', async () => {
    openPage(`${address}/usage`);
    expect(await usageOf('mnist_model:v0')).toBeVisible();
  });
});

describe('the page of a run', () => {
  test('shows its facts, metrics, config, and what it used and logged', async () => {
    openPage('/team/mnist/runs/a1b2c3d4');
    expect(await screen.findByRole('heading', { level: 1, name: 'vague-morning-5' })).toBeVisible();
    const facts = within(await screen.findByRole('region', { name: 'Details' }));
    for (const fact of ['Finished', '1 hr 6 min', 'kim', 'train_model', 'gpu-7', 'deadbeef']) {
      expect(facts.getByText(fact)).toBeVisible();
    }
    expect(facts.getByText(/git checkout deadbeef/)).toBeVisible();
    const summary = within(screen.getByRole('tree', { name: 'Summary' }));
    expect(summary.getByRole('treeitem', { name: 'accuracy 0.98765' })).toBeVisible();
    expect(summary.getByRole('treeitem', { name: 'loss NaN' })).toBeVisible();
    const config = within(screen.getByRole('tree', { name: 'Config' }));
    expect(config.getByRole('treeitem', { name: 'learning_rate 0.001' })).toBeVisible();
    expect(screen.getByRole('region', { name: 'Inputs' })).toHaveTextContent('mnist_dataset:v0');
    expect(screen.getByRole('region', { name: 'Outputs' })).toHaveTextContent('mnist_model:v0');
  });
});

describe('the Runs tab', () => {
  test('lists runs with their states and metrics', async () => {
    openPage('/team/mnist/runs');
    const row = within(await screen.findByRole('row', { name: /vague-morning-5/ }));
    expect(row.getByText('Finished')).toBeVisible();
    expect(row.getByText('0.98765')).toBeVisible();
  });
});
