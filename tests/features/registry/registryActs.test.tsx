// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { serveGraphql } from '../../support/msw.ts';
import { connection, dataset, model } from '../../support/answers.ts';
import { openPage } from '../../support/openPage.tsx';
import { members, root, vision } from './registryAnswers.ts';
import { keeping, refusing } from './registryMutations.ts';

const server = serveGraphql(root);

const address = '/orgs/rivers/registry/vision';
const path = encodeURIComponent('rivers-org/wandb-registry-vision/Digits');
const linkedVersion = `${address}?selectionPath=${path}&view=membership&version=v4`;

describe('linking a version', () => {
  const open = async (version: string) => {
    const person = openPage(`/team/mnist/artifacts/${version}/overview`);
    await person.click(await screen.findByRole('button', { name: 'Link to registry' }));
    return { person, dialog: within(await screen.findByRole('dialog')) };
  };

  test('says what will happen, does it, and leads there', async () => {
    const asked = keeping(server, 'linkArtifact', { versionIndex: 5 });
    const { person, dialog } = await open('model/mnist_model/v0');
    await person.click(await dialog.findByRole('option', { name: /^vision/ }));
    await person.click(await dialog.findByRole('option', { name: /^Digits/ }));
    await person.type(dialog.getByRole('textbox', { name: 'Aliases' }), 'production, canary');
    const outcome = within(dialog.getByRole('list', { name: 'What will happen' }));
    expect(outcome.getByText('Adds this as the latest version of vision/Digits.')).toBeVisible();
    expect(await outcome.findByText('Moves alias production here from v4.')).toBeVisible();
    expect(outcome.getByText(/^Adds alias canary/)).toBeVisible();
    await person.click(dialog.getByRole('button', { name: 'Link' }));
    expect(await dialog.findByText('Linked as vision/Digits:v5')).toBeVisible();
    expect(asked).toEqual([
      {
        artifactID: model.id,
        entityName: 'rivers-org',
        projectName: 'wandb-registry-vision',
        artifactPortfolioName: 'Digits',
        aliases: ['production', 'canary'].map((alias) => ({ alias, artifactCollectionName: 'Digits' })),
      },
    ]);
    expect(dialog.getByRole('link', { name: 'Open in registry' })).toHaveAttribute(
      'href',
      `${address}?selectionPath=${path}&view=membership&version=v5`,
    );
  });

  test('can name a new collection', async () => {
    const asked = keeping(server, 'linkArtifact', { versionIndex: 0 });
    const { person, dialog } = await open('model/mnist_model/v0');
    await person.click(await dialog.findByRole('option', { name: /^vision/ }));
    await person.type(dialog.getByRole('combobox', { name: 'Collection' }), 'Letters');
    await person.click(await dialog.findByRole('option', { name: /^New: Letters/ }));
    expect(dialog.getByText('Creates vision/Letters with this as v0.')).toBeVisible();
    await person.click(dialog.getByRole('button', { name: 'Link' }));
    await dialog.findByText('Linked as vision/Letters:v0');
    expect(asked).toEqual([expect.objectContaining({ artifactPortfolioName: 'Letters' })]);
  });

  test('can name a new registry', async () => {
    const { person, dialog } = await open('dataset/mnist_dataset/v0');
    await person.type(await dialog.findByRole('combobox', { name: 'Registry' }), 'audio');
    await person.click(await dialog.findByRole('option', { name: /^New: audio/ }));
    await person.type(dialog.getByRole('combobox', { name: 'Collection' }), 'Words');
    await person.click(dialog.getByRole('option', { name: /^New: Words/ }));
    expect(dialog.getByText('Creates registry audio, which accepts any type.')).toBeVisible();
    expect(dialog.getByText('Creates audio/Words with this as v0.')).toBeVisible();
  });

  test('is done with the keyboard alone, and Escape returns to the button', async () => {
    const { person, dialog } = await open('model/mnist_model/v0');
    await person.click(dialog.getByRole('combobox', { name: 'Registry' }));
    await dialog.findByRole('option', { name: /^vision/ });
    await person.keyboard('{ArrowDown}{Enter}');
    await person.click(await dialog.findByRole('combobox', { name: 'Collection' }));
    await dialog.findByRole('option', { name: /^Digits/ });
    await person.keyboard('{ArrowDown}{Enter}');
    expect(dialog.getByRole('option', { name: /^Digits/ })).toHaveAttribute('aria-selected', 'true');
    await person.keyboard('{Escape}');
    await waitFor(() => {
      expect(screen.getByRole('button', { name: 'Link to registry' })).toHaveFocus();
    });
  });

  test('refuses registries that do not take the type, with the reason', async () => {
    const { person, dialog } = await open('dataset/mnist_dataset/v0');
    const option = await dialog.findByRole('option', { name: /^vision/ });
    expect(option).toHaveTextContent('Accepts model only');
    expect(option).toHaveAttribute('aria-disabled', 'true');
    await person.click(option);
    expect(dialog.queryByRole('combobox', { name: 'Collection' })).toBeNull();
    expect(dialog.getByRole('button', { name: 'Link' })).toBeDisabled();
  });

  test('refuses collections of another type, with the reason', async () => {
    server.answer({ ...root, registries: connection([{ ...vision, allowAllArtifactTypesInRegistry: true }]) });
    const { person, dialog } = await open('dataset/mnist_dataset/v0');
    await person.click(await dialog.findByRole('option', { name: /^vision/ }));
    expect(await dialog.findByRole('option', { name: /^Digits/ })).toHaveTextContent('Contains versions of type model');
    expect(dialog.getByRole('button', { name: 'Link' })).toBeDisabled();
  });

  test('says when registries cannot be loaded, and leaves the page as it is', async () => {
    const person = openPage('/team/mnist/artifacts/model/mnist_model/v0/overview');
    const button = await screen.findByRole('button', { name: 'Link to registry' });
    await screen.findByRole('region', { name: 'Activity' });
    server.disconnect();
    await person.click(button);
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText(/Couldn’t load the list/)).toBeVisible();
  });

  test('stays open with the reason when the server refuses', async () => {
    refusing(server, 'linkArtifact', 'This registry is frozen.');
    const { person, dialog } = await open('model/mnist_model/v0');
    await person.click(await dialog.findByRole('option', { name: /^vision/ }));
    await person.click(await dialog.findByRole('option', { name: /^Digits/ }));
    await person.click(dialog.getByRole('button', { name: 'Link' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('This registry is frozen.');
  });
});

test('a version that is deleted cannot be linked', async () => {
  server.answer({
    ...root,
    project: (args: Parameters<typeof root.project>[0]) => ({
      ...root.project(args),
      artifact: { ...model, state: 'DELETED' },
    }),
  });
  openPage('/team/mnist/artifacts/model/mnist_model/v0/overview');
  expect(await screen.findByRole('heading', { level: 1, name: 'mnist_model:v0' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Link to registry' })).toBeNull();
});

describe('unlinking a version', () => {
  test('says what it ends, and goes to what is left', async () => {
    const asked = keeping(server, 'unlinkArtifact', { success: true });
    const person = openPage(linkedVersion);
    await person.click(await screen.findByRole('button', { name: 'Unlink' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Unlink Digits:v4?' }));
    expect(dialog.getByText('Removes these aliases: production.')).toBeVisible();
    expect(dialog.getByText(/Moves latest to the newest remaining version/)).toBeVisible();
    await waitFor(() => {
      expect(dialog.getByRole('button', { name: 'Unlink' })).toBeEnabled();
    });
    await person.click(dialog.getByRole('button', { name: 'Unlink' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Digits' })).toBeVisible();
    expect(asked).toEqual([{ artifactID: model.id, artifactPortfolioID: 'digits' }]);
  });

  test('is not done before it is confirmed', async () => {
    const asked = keeping(server, 'unlinkArtifact', { success: true });
    const person = openPage(linkedVersion);
    await person.click(await screen.findByRole('button', { name: 'Unlink' }));
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(asked).toEqual([]);
  });
});

test('a linked version is compared with the one in production', async () => {
  const other = { ...dataset, versionIndex: 2, artifactSequence: { ...dataset.artifactSequence, name: 'other_model' } };
  const [production, staging] = members;
  server.answer({
    ...root,
    project: (args: Parameters<typeof root.project>[0]) => ({
      ...root.project(args),
      artifactCollectionMembership: ({ name }: { name: string }) =>
        name === 'Digits:v3' ? staging : { ...production, artifact: name === 'Digits:production' ? other : model },
    }),
  });
  openPage(`${address}?selectionPath=${path}&view=membership&version=v3`);
  expect(await screen.findByRole('link', { name: 'Compare with production' })).toHaveAttribute(
    'href',
    '/team/mnist/compare/versions?left=other_model%3Av2&right=mnist_model%3Av0',
  );
});

describe('deleting', () => {
  test('a collection says what that ends, and goes to its registry', async () => {
    const asked = keeping(server, 'deleteArtifactPortfolio', {
      artifactCollection: { __typename: 'ArtifactPortfolio', id: 'digits' },
    });
    const person = openPage(`${address}?selectionPath=${path}`);
    await person.click(await screen.findByRole('button', { name: 'Delete' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Delete Digits?' }));
    expect(dialog.getByText('Removes 2 links.')).toBeVisible();
    await person.click(dialog.getByRole('button', { name: 'Delete' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'vision' })).toBeVisible();
    expect(asked).toEqual([{ artifactPortfolioID: 'digits' }]);
  });

  test('a registry that the server keeps says why', async () => {
    refusing(server, 'deleteModel', 'Runs and artifacts were logged to it.');
    const person = openPage(address);
    await person.click(await screen.findByRole('button', { name: 'Delete' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Delete vision?' }));
    expect(dialog.getByText('Deletes 1 collection.')).toBeVisible();
    await person.click(dialog.getByRole('button', { name: 'Delete' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('Runs and artifacts were logged to it.');
    expect(window.location.pathname).toBe(address);
  });
});

test('the page of a version tells what was done to it', async () => {
  openPage('/team/mnist/artifacts/model/mnist_model/v0/overview');
  const activity = within(await screen.findByRole('region', { name: 'Activity' }));
  expect(activity.getByText('Linked mnist_model:v0')).toBeVisible();
});

describe('what is written about a registry and a collection', () => {
  test('is changed in place', async () => {
    const asked = keeping(server, 'upsertModel', { inserted: false, project: vision });
    const person = openPage(address);
    await person.click(await screen.findByRole('button', { name: 'Edit description' }));
    const field = screen.getByRole('textbox', { name: 'Description' });
    await person.clear(field);
    await person.type(field, 'All that sees');
    await person.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => {
      expect(asked).toEqual([
        { entityName: 'rivers-org', name: 'wandb-registry-vision', description: 'All that sees' },
      ]);
    });
  });

  test('is as it was when the connection is lost, with the reason', async () => {
    const person = openPage(`${address}?selectionPath=${path}`);
    await screen.findByRole('button', { name: 'Add tag' });
    server.disconnect();
    await person.click(screen.getByRole('button', { name: 'Add tag' }));
    await person.keyboard('gold{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Server unreachable');
    expect(screen.queryByText('gold')).toBeNull();
    expect(screen.getByText('approved')).toBeVisible();
  });
});

test('an alias that another version has says whose it was before it moves', async () => {
  const person = openPage(linkedVersion);
  await person.click(await screen.findByRole('button', { name: 'Add alias' }));
  await person.keyboard('staging');
  expect(await screen.findByText('Moves alias staging here from v3.')).toBeVisible();
});
