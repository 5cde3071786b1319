// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { serveGraphql } from '../../support/msw.ts';
import { openPage } from '../../support/openPage.tsx';
import { root, vision } from './registryAnswers.ts';
import { keeping } from './registryMutations.ts';

const server = serveGraphql(root);

const address = '/orgs/rivers/registry/vision';

describe('a new registry', () => {
  const fill = async (name: string) => {
    const person = openPage('/registry');
    await person.click(await screen.findByRole('button', { name: 'New registry' }));
    const dialog = within(await screen.findByRole('dialog'));
    await person.type(dialog.getByRole('textbox', { name: 'Name' }), name);
    return { person, dialog };
  };

  test('has a name, a description and the types that it takes', async () => {
    const asked = keeping(server, 'upsertModel', { inserted: true, project: vision });
    const { person, dialog } = await fill('audio');
    await person.type(dialog.getByRole('textbox', { name: 'Description' }), 'What hears');
    await person.click(dialog.getByRole('radio', { name: 'Specific types' }));
    expect(dialog.getByRole('button', { name: 'Create' })).toBeDisabled();
    await person.type(dialog.getByRole('textbox', { name: 'Artifact types' }), 'model, dataset,');
    await person.click(dialog.getByRole('button', { name: 'Create' }));
    await waitFor(() => {
      expect(asked).toEqual([
        {
          entityName: 'rivers-org',
          name: 'wandb-registry-audio',
          description: 'What hears',
          allowAllArtifactTypesInRegistry: false,
          artifactTypes: [{ name: 'model' }, { name: 'dataset' }],
        },
      ]);
    });
    expect(window.location.pathname).toBe('/orgs/rivers/registry/audio');
  });

  test('changes none that is there already', async () => {
    const asked = keeping(server, 'upsertModel', { inserted: false, project: vision });
    const { person, dialog } = await fill('vision');
    await person.click(dialog.getByRole('button', { name: 'Create' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('Registry vision already exists');
    expect(asked).toEqual([]);
  });
});

test('what a registry takes is widened by types, or to any', async () => {
  const asked = keeping(server, 'upsertModel', { inserted: false, project: vision });
  const person = openPage(address);
  await person.click(await screen.findByRole('button', { name: 'Edit accepted types' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('model')).toBeVisible();
  await person.type(dialog.getByRole('textbox', { name: 'More artifact types' }), 'dataset');
  await person.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => {
    expect(asked).toEqual([
      {
        entityName: 'rivers-org',
        name: 'wandb-registry-vision',
        allowAllArtifactTypesInRegistry: false,
        artifactTypes: [{ name: 'dataset' }],
      },
    ]);
  });
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a new collection takes a type that its registry takes', async () => {
  const asked = keeping(server, 'createArtifactPortfolio', {
    artifactCollection: { __typename: 'ArtifactPortfolio', id: 'letters', name: 'Letters' },
  });
  const person = openPage(address);
  await person.click(await screen.findByRole('button', { name: 'New collection' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByRole('radio', { name: 'model' })).toBeChecked();
  await person.type(dialog.getByRole('textbox', { name: 'Name' }), 'Letters{Enter}');
  await waitFor(() => {
    expect(asked).toEqual([
      {
        entityName: 'rivers-org',
        projectName: 'wandb-registry-vision',
        name: 'Letters',
        artifactTypeName: 'model',
        description: '',
      },
    ]);
  });
  expect(window.location.search).toContain('Letters');
});
