// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { serveGraphql } from '../../support/msw.ts';
import { connection, model } from '../../support/answers.ts';
import { openPage } from '../../support/openPage.tsx';
import { members, organization, registry, root, vision } from './registryAnswers.ts';

const server = serveGraphql(root);

const address = '/orgs/rivers/registry/vision';
const path = encodeURIComponent('rivers-org/wandb-registry-vision/Digits');
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

describe('the registries', () => {
  test('are found from the header, and lead to a collection and a version in it', async () => {
    const person = openPage('/');
    await person.click(await screen.findByRole('link', { name: 'Registry' }));
    expect(await heading('Registries')).toBeVisible();
    await person.click(within(await screen.findByRole('row', { name: /vision/ })).getByRole('link'));
    expect(await heading('vision')).toBeVisible();
    expect(window.location.pathname).toBe(address);
    await person.click(await screen.findByRole('link', { name: 'Digits' }));
    expect(await heading('Digits')).toBeVisible();
    expect(screen.getByText('<b>Reads</b> digits.')).toBeVisible();
    await person.click(await screen.findByRole('link', { name: 'v4' }));
    expect(await heading('Digits:v4')).toBeVisible();
    expect(window.location.search).toBe(`?selectionPath=${path}&view=membership&version=v4`);
  });

  test('say how to begin while there is none', async () => {
    server.answer({ ...root, registries: connection([]) });
    openPage('/registry');
    expect(await heading('No registries yet')).toBeVisible();
    expect(screen.getByText(/run\.link_artifact\(artifact, "wandb-registry-model/)).toBeVisible();
  });

  test('say how to link while one is empty', async () => {
    const project = registry([]);
    server.answer({ ...root, organization: { ...organization, orgEntity: { id: 'e', name: 'e', project } }, project });
    openPage(address);
    expect(await screen.findByText('No linked versions yet')).toBeVisible();
    expect(screen.getByText(/"rivers-org\/wandb-registry-vision\/my-collection"/)).toBeVisible();
  });

  test('of an entity that linked no model yet give the lines that link one', async () => {
    openPage('/nobody/registry/model');
    expect(await screen.findByText(/run\.link_model\("model\.pt"/)).toBeVisible();
  });

  test('say how much is linked to them, and are sorted by it', async () => {
    const asked: unknown[] = [];
    server.answer({
      ...root,
      registries: ({ order }: { order: string }) => {
        asked.push(order);
        return connection([vision]);
      },
    });
    const person = openPage('/registry');
    expect(await screen.findByRole('cell', { name: '1,234' })).toBeVisible();
    await person.click(screen.getByRole('button', { name: 'Linked versions' }));
    await waitFor(() => {
      expect(asked).toEqual(['+name', '-versions']);
    });
  });

  test('are narrowed as one types, and the address keeps it', async () => {
    const person = openPage('/registry');
    await person.type(await screen.findByRole('searchbox', { name: 'Filter by name or description' }), 'audio');
    expect(await screen.findByText('No matches')).toBeVisible();
    expect(window.location.search).toBe('?q=audio');
  });
});

describe('addresses', () => {
  test('of all registries of an organisation open the list', async () => {
    openPage('/orgs/rivers/registry');
    expect(await heading('Registries')).toBeVisible();
    expect(window.location.pathname).toBe('/registry');
  });

  test.each([
    ['/orgs/rivers/registry/audio', 'Registry audio not found'],
    ['/orgs/lakes/registry/vision', 'Registry vision not found'],
    ['/nobody/registry/model', 'nobody has no registered models yet'],
    [`${address}?selectionPath=rivers-org/wandb-registry-vision/Gone`, 'Collection Gone not found in this registry'],
    [`${address}?selectionPath=${path}&view=membership&version=v7`, 'Version Digits:v7 not found in this registry'],
  ])('%s says what is missing and leads on', async (asked, text) => {
    openPage(asked);
    expect(await heading(text)).toBeVisible();
    expect(within(screen.getByRole('main')).getByRole('link')).toBeVisible();
  });

  test('of a registry that is not there give the lines that make it, where it would be the organisation’s own', async () => {
    openPage('/orgs/rivers/registry/audio');
    expect(await screen.findByText(/"wandb-registry-audio\/my-collection"/)).toBeVisible();
  });

  test('that cannot be understood show the whole registry', async () => {
    openPage(`${address}?selectionPath=nonsense&view=nothing`);
    expect(await heading('vision')).toBeVisible();
  });
});

describe('a collection', () => {
  test('lists versions under their own numbers, with what each was linked from and by whom', async () => {
    const person = openPage(`${address}?selectionPath=${path}`);
    const row = within(await screen.findByRole('row', { name: /v4/ }));
    expect(row.getByText('production')).toBeVisible();
    expect(row.getByText('kim')).toBeVisible();
    expect(row.getByRole('link', { name: 'mnist_model:v0' })).toHaveAttribute(
      'href',
      '/team/mnist/artifacts/model/mnist_model/v0/overview',
    );
    expect(row.getByRole('link', { name: /Lineage/ })).toHaveAttribute(
      'href',
      '/team/mnist/artifacts/model/mnist_model/v0/lineage',
    );
    expect(screen.getByRole('link', { name: 'Metadata table' })).toHaveAttribute(
      'href',
      '/rivers-org/wandb-registry-vision/artifacts/model/Digits',
    );
    await person.type(screen.getByRole('searchbox', { name: 'Filter by alias, tag or version' }), 'production');
    await waitFor(() => {
      expect(screen.queryByRole('link', { name: 'v3' })).toBeNull();
    });
    expect(screen.getByRole('link', { name: 'v4' })).toBeVisible();
  });

  test('tells who did what', async () => {
    const person = openPage(`${address}?selectionPath=${path}`);
    await person.click(await screen.findByRole('link', { name: /^Activity/ }));
    const table = within(await screen.findByRole('table', { name: 'Activity' }));
    expect(table.getByText('Moved alias production here from v3')).toBeVisible();
    expect(table.getByText('Linked mnist_model:v0')).toBeVisible();
    expect(screen.getByRole('link', { name: /^Activity/ })).toHaveAttribute('aria-current', 'page');
    expect(screen.getByRole('link', { name: /^Versions/ })).not.toHaveAttribute('aria-current');
    await person.click(screen.getByRole('button', { name: 'User: Any user' }));
    await person.click(await screen.findByRole('menuitemradio', { name: 'alex (1)' }));
    await waitFor(() => {
      expect(screen.queryByText('Moved alias production here from v3')).toBeNull();
    });
    expect(screen.getByText('Linked mnist_model:v0')).toBeVisible();
    expect(window.location.search).toContain('by=alex');
  });
});

describe('a version in a registry', () => {
  const opened = `${address}?selectionPath=${path}&view=membership&version=production`;

  test('is found by its alias, and gives the lines that use it', async () => {
    openPage(opened);
    expect(await heading('Digits:v4')).toBeVisible();
    expect(screen.getByText(/use_artifact\("rivers-org\/wandb-registry-vision\/Digits:v4"\)/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Lineage' })).toHaveAttribute(
      'href',
      '/team/mnist/artifacts/model/mnist_model/v0/lineage',
    );
  });

  test('takes an alias in its collection, not in that of its source', async () => {
    const asked: unknown[] = [];
    server.answer({
      ...root,
      addAliases: ({ input }: { input: object }) => {
        asked.push(input);
        return { success: true };
      },
    });
    const person = openPage(opened);
    await person.click(await screen.findByRole('button', { name: 'Add alias' }));
    await person.keyboard('champion{Enter}');
    await waitFor(() => {
      expect(asked).toEqual([
        {
          artifactID: model.id,
          aliases: [
            {
              entityName: 'rivers-org',
              projectName: 'wandb-registry-vision',
              artifactCollectionName: 'Digits',
              alias: 'champion',
            },
          ],
        },
      ]);
    });
  });

  test('undoes on screen what the server refuses, with the reason', async () => {
    server.answer({
      ...root,
      deleteAliases: () => {
        throw new Error('This alias is protected.');
      },
    });
    const person = openPage(opened);
    await person.click(await screen.findByRole('button', { name: 'Remove alias production' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('This alias is protected.');
    expect(screen.getByRole('button', { name: 'Remove alias production' })).toBeInTheDocument();
  });
});

test('a version leads to where it is linked', async () => {
  const project = { id: vision.id, name: vision.name, entityName: vision.entityName, entity: vision.entity };
  const placed = (id: string, collection: object) => ({ ...members[0], id, artifactCollection: collection });
  server.answer({
    ...root,
    artifact: {
      ...model,
      artifactMemberships: connection([
        placed('own', { __typename: 'ArtifactSequence', id: 's', name: 'mnist_model', project }),
        placed('link', { __typename: 'ArtifactPortfolio', id: 'digits', name: 'Digits', project }),
      ]),
    },
  });
  openPage('/team/mnist/artifacts/model/mnist_model/v0');
  const links = within(await screen.findByRole('region', { name: 'In registries' }));
  expect(links.getAllByRole('listitem')).toHaveLength(1);
  expect(links.getByRole('link', { name: 'vision/Digits:v4' })).toHaveAttribute(
    'href',
    `${address}?selectionPath=${path}&view=membership&version=v4`,
  );
});
