import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startServer } from '../tools/server.ts';
import type { TestServer } from '../tools/server.ts';
import { atStep, ClientHome, pythonOrSkip, SCRIPT_LIMIT } from './client.ts';
import type { Facts } from './client.ts';

const python = await pythonOrSkip();

const says = (message: string) => ({ message: expect.stringContaining(message) as unknown });

describe.skipIf(python === null)('the public API of the wandb client', () => {
  let server: TestServer;
  let home: ClientHome;
  let facts: readonly Facts[];

  beforeAll(async () => {
    server = await startServer();
    home = new ClientHome(python ?? '');
    ({ facts } = await home.run('asking.py', server.url, ['asking']));
  }, 2 * SCRIPT_LIMIT);

  afterAll(async () => {
    home[Symbol.dispose]();
    await server[Symbol.asyncDispose]();
  });

  it('filters runs by what they are', () => {
    expect(atStep(facts, 'runs')).toMatchObject({
      all: ['alpha', 'beta', 'gamma', 'delta'],
      length: 4,
      state: [],
      job_type: ['delta'],
      group: ['alpha', 'beta'],
      tags: ['beta', 'delta'],
      display_name: ['beta', 'gamma', 'delta'],
      created: ['alpha'],
      username: 4,
    });
  });

  it('filters runs by the values of their config and summary', () => {
    expect(atStep(facts, 'runs')).toMatchObject({
      config: ['alpha', 'gamma'],
      config_value: ['alpha', 'gamma'],
      config_range: ['beta'],
      config_nested: ['beta', 'gamma'],
      config_list: ['alpha', 'beta', 'gamma'],
      config_exists: ['delta'],
      config_not: ['beta', 'delta'],
      summary: ['beta', 'gamma'],
      summary_nested: ['beta'],
      either: ['alpha', 'delta'],
      neither: ['beta', 'gamma'],
      nested: ['beta', 'gamma'],
    });
  });

  it('orders runs, those without the value last, on pages of any size', () => {
    expect(atStep(facts, 'runs')).toMatchObject({
      newest_first: ['delta', 'gamma', 'beta', 'alpha'],
      by_rate: ['gamma', 'beta', 'alpha', 'delta'],
      by_rate_value: ['alpha', 'beta', 'gamma', 'delta'],
      by_accuracy: ['beta', 'gamma', 'alpha', 'delta'],
      by_name: ['alpha', 'beta', 'delta', 'gamma'],
      one_at_a_time: ['beta', 'gamma', 'alpha', 'delta'],
      filtered_pages: ['gamma', 'beta', 'alpha'],
    });
  });

  it('says what it cannot filter or order by', () => {
    expect(atStep(facts, 'runs')).toMatchObject({
      unknown_field: says('Runs cannot be filtered by "colour"'),
      unknown_operator: says('Unsupported filter operator "$near"'),
      unknown_order: says('Runs cannot be sorted by "colour"'),
      bad_pattern: says('"(" is not a valid regular expression'),
    });
    expect(atStep(facts, 'versions')).toMatchObject({
      unknown_field: says('Artifacts cannot be filtered by "colour"'),
    });
  });

  it('filters and orders versions', () => {
    expect(atStep(facts, 'versions')).toMatchObject({
      all: ['v3', 'v2', 'v1', 'v0'],
      oldest_first: ['v0', 'v1', 'v2', 'v3'],
      by_size: ['v3', 'v2', 'v0', 'v1'],
      alias: ['v1'],
      tags: ['v3', 'v2', 'v0'],
      tag: ['v1'],
      metadata: ['v3', 'v2', 'v0'],
      metadata_nested: ['v1', 'v3'],
      version: ['v2', 'v0'],
      pages: ['v3', 'v2', 'v1', 'v0'],
      length: 3,
    });
  });

  it('lists types and collections, and tells what exists', () => {
    expect(atStep(facts, 'collections')).toMatchObject({
      types: ['dataset'],
      all: ['letters', 'numbers'],
      filtered: ['numbers'],
      ordered: ['numbers', 'letters'],
      of_type: ['numbers', 'letters'],
      exists: [true, false, false, true, false],
    });
  });

  it('edits collections: description, tags, name and type', () => {
    expect(atStep(facts, 'edited')).toMatchObject({
      description: 'From a to c.',
      tags: ['abc', 'small'],
      aliases: ['latest'],
    });
    expect(atStep(facts, 'renamed')).toMatchObject({
      tags: ['abc'],
      type: 'text',
      tagged: ['characters'],
      old_name: false,
    });
    expect(atStep(facts, 'taken')).toMatchObject({ rename: says('The name "numbers" is already in use') });
  });

  it('deletes collections with their versions', () => {
    expect(atStep(facts, 'deleted')).toMatchObject({ exists: false, version: false });
  });

  it(
    'tells of sweeps by their runs, and of users',
    async () => {
      const { facts } = await home.run('sweeping.py', server.url, []);
      expect(atStep(facts, 'sweep')).toMatchObject({
        id: 'k3xq9v1a',
        state: 'FINISHED',
        runs: ['rate-0.01', 'rate-0.1'],
        best: 'rate-0.01',
        of_run: 'k3xq9v1a',
        filtered: 2,
        listed: ['k3xq9v1a'],
      });
      expect(atStep(facts, 'people')).toMatchObject({
        users: [expect.anything()],
        nobody: [],
        organization: 'headwaters',
      });
    },
    SCRIPT_LIMIT,
  );

  it('makes projects, and tells what a run logged', () => {
    expect(atStep(facts, 'projects')).toMatchObject({ made: true });
    expect(atStep(facts, 'projects')['logged']).toContain('numbers:v0');
  });
});
