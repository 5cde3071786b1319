import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startServer } from '../tools/server.ts';
import type { TestServer } from '../tools/server.ts';
import { atStep, ClientHome, pythonOrSkip, SCRIPT_LIMIT } from './client.ts';
import type { Facts } from './client.ts';

const python = await pythonOrSkip();

const registered = (...numbers: number[]) => numbers.map((number) => [`Digits:v${number}`, 'wandb-registry-vision']);
const pixels = ['Pixels:v0', 'wandb-registry-vision'];

describe.skipIf(python === null)('registries with the wandb client', () => {
  let server: TestServer;
  let home: ClientHome;
  let facts: readonly Facts[];

  beforeAll(async () => {
    server = await startServer();
    home = new ClientHome(python ?? '');
    ({ facts } = await home.run('registry.py', server.url, ['registry']));
  }, 2 * SCRIPT_LIMIT);

  afterAll(async () => {
    home[Symbol.dispose]();
    await server[Symbol.asyncDispose]();
  });

  it('are made once, for the types they are to take', () => {
    expect(atStep(facts, 'made')).toMatchObject({
      name: 'vision',
      full_name: 'wandb-registry-vision',
      organization: 'headwaters',
      description: 'What sees',
      visibility: 'organization',
      allow_all: false,
      types: ['dataset', 'model'],
      again: { message: expect.stringContaining('already exists') as unknown },
    });
    expect(atStep(facts, 'refused')).toMatchObject({
      other_type: { message: expect.stringContaining('does not accept artifacts of type "text"') as unknown },
    });
  });

  it('are found by name, and in order', () => {
    expect(atStep(facts, 'search')).toMatchObject({
      registries: ['model', 'vision'],
      by_pattern: ['vision'],
      by_name: ['vision'],
      backwards: ['vision', 'model'],
      empty: [],
      unknown: { type: 'ValueError' },
    });
  });

  it('list their collections', () => {
    expect(atStep(facts, 'search')).toMatchObject({
      collections: ['Digits', 'Elsewhere', 'Pixels'],
      in_vision: ['Pixels', 'Digits'],
      collections_total: 2,
      named: ['Digits', 'Elsewhere'],
    });
  });

  it('list their versions by what these are', () => {
    expect(atStep(facts, 'search')).toMatchObject({
      versions: [...registered(0, 1, 2), pixels],
      of_collection: registered(0, 1, 2),
      by_alias: registered(1),
      by_tag: registered(1),
      by_metadata: registered(1, 2),
      largest_first: registered(2, 1, 0),
      pages: [...registered(0, 1, 2), pixels],
    });
  });

  it('hold portfolios with descriptions, tags and aliases', () => {
    expect(atStep(facts, 'collection')).toMatchObject({
      description: 'All ten of them.',
      tagged: ['Digits'],
      aliases: ['latest', 'number-0', 'number-1', 'number-2'],
      is_sequence: false,
    });
  });

  it('change their description, types and name, and keep what is in them', () => {
    expect(atStep(facts, 'changed')).toMatchObject({
      description: 'What sees well',
      types: ['dataset', 'model', 'text'],
      versions: [0, 1, 2].map((number) => [`Digits:v${number}`, 'wandb-registry-sight']),
      old_name: { type: 'ValueError' },
    });
    expect(atStep(facts, 'changed')['members']).toHaveLength(1);
  });

  it('are deleted, and their collections, without what was linked to them', () => {
    expect(atStep(facts, 'collection deleted')).toMatchObject({ left: ['Pixels'], source: true });
    expect(atStep(facts, 'deleted')).toMatchObject({ registries: ['model'], source: true });
  });
});
