import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { askFor } from '../tools/graphql.ts';
import { startServer } from '../tools/server.ts';
import type { TestServer } from '../tools/server.ts';
import { ClientHome, merged, pythonOrSkip, runStory, SCRIPT_LIMIT } from './client.ts';
import type { Facts } from './client.ts';

interface Lineage {
  readonly truncated: boolean;
  readonly nodes: { readonly name: string[]; readonly type: number[]; readonly types: string[] };
  readonly edges: { readonly source: number[]; readonly target: number[] };
}

const python = await pythonOrSkip();

describe.skipIf(python === null)('the MNIST story, told by the wandb client', () => {
  let server: TestServer;
  let home: ClientHome;
  let addresses: readonly string[];
  let facts: Facts;

  beforeAll(async () => {
    server = await startServer();
    home = new ClientHome(python ?? '');
    addresses = await runStory(home, server.url, 'mnist');
    facts = merged((await home.run('reading.py', server.url, ['mnist'])).facts);
  }, 5 * SCRIPT_LIMIT);

  afterAll(async () => {
    home[Symbol.dispose]();
    await server[Symbol.asyncDispose]();
  });

  it('gives each run an address on this server', () => {
    expect(addresses).toHaveLength(3);
    for (const address of addresses) {
      expect(address).toMatch(new RegExp(`^${server.url}/[^/]+/mnist/runs/[^/]+$`));
    }
  });

  it('keeps what the dataset is', () => {
    expect(facts['dataset']).toMatchObject({
      name: 'mnist_dataset:v0',
      type: 'dataset',
      version: 'v0',
      aliases: ['best', 'latest'],
      description: 'Handwritten digits, for training and for testing',
      metadata: { pictures: 40, classes: 10 },
      state: 'COMMITTED',
      files: 5,
      same_by_alias: true,
    });
    expect(facts['dataset']).toHaveProperty('digest', expect.stringMatching(/^[0-9a-f]{32}$/));
    expect(facts['dataset']).toHaveProperty(
      'url',
      expect.stringMatching(/\/mnist\/artifacts\/dataset\/mnist_dataset\/v0$/),
    );
  });

  it('knows which runs logged and used what', () => {
    expect(facts['lineage']).toEqual({
      dataset_logged_by: 'jumping-monkey-1',
      dataset_used_by: ['vague-morning-5'],
      model_logged_by: 'vague-morning-5',
      model_used_by: ['serene-haze-6'],
      trained_used: ['mnist_dataset:v0'],
      trained_logged: ['mnist_model:v0'],
    });
  });

  it('answers the whole lineage in one request', async () => {
    const [, entityName] = new URL(addresses[0] ?? '').pathname.split('/');
    const query = `query Lineage($entityName: String!) {
      lineage(entityName: $entityName, projectName: "mnist", artifactName: "mnist_model:latest") {
        truncated
        nodes { count kind name type types }
        edges { source target }
      }
    }`;
    const { lineage } = await askFor<{ lineage: Lineage }>(server.url, query, { entityName });
    const { nodes, edges } = lineage;
    expect(lineage.truncated).toBe(false);
    expect(nodes.name[0]).toBe('mnist_model:v0');
    const arrows = edges.source.map((source, i) => `${nodes.name[source]} -> ${nodes.name[edges.target[i] ?? -1]}`);
    expect(arrows.toSorted()).toEqual([
      'jumping-monkey-1 -> mnist_dataset:v0',
      'mnist_dataset:v0 -> vague-morning-5',
      'mnist_model:v0 -> serene-haze-6',
      'vague-morning-5 -> mnist_model:v0',
    ]);
    const types = nodes.name.map((name, i) => [name, nodes.types[nodes.type[i] ?? -1] ?? null]);
    expect(Object.fromEntries(types)).toEqual({
      'jumping-monkey-1': null,
      'mnist_dataset:v0': 'dataset',
      'vague-morning-5': 'train_model',
      'mnist_model:v0': 'model',
      'serene-haze-6': 'evaluate',
    });
  });

  it('keeps what the run was', () => {
    expect(facts['run']).toMatchObject({
      name: 'vague-morning-5',
      job_type: 'train_model',
      state: 'finished',
      config: { optimizer: 'adam', batch_size: 128, epochs: 5, validation_split: 0.1 },
      summary: { epoch: 4, loss: 0.2, accuracy: 0.9 },
      url: addresses[1],
    });
  });

  it('gives back every file as it was logged', () => {
    expect(facts['download']).toMatchObject({
      files: ['LICENCE.txt', 'labels/test.txt', 'labels/train.txt', 'original.bin', 'train_table.table.json'],
      labels: ['0', '1', '2'],
      referenced_bytes: 40 * 28 * 28,
      column: [0, 1, 2],
      entry: 'The pictures may be used by anyone for anything.\n',
    });
    expect(facts['download']).toHaveProperty('reference', expect.stringMatching(/^file:\/\/.*original\.bin$/));
  });

  it(
    'has all of it still after a restart',
    async () => {
      await server.restart();
      const again = merged((await home.run('reading.py', server.url, ['mnist'])).facts);
      expect(again).toEqual(facts);
    },
    2 * SCRIPT_LIMIT,
  );

  it(
    'tells the client clearly what does not exist, and changes nothing',
    async () => {
      const { facts: told } = await home.run('mistakes.py', server.url, ['mnist']);
      const mistakes = merged(told);
      const message = (pattern: RegExp) => ({ message: expect.stringMatching(pattern) as unknown });
      expect(mistakes).toMatchObject({
        unknown_version: message(/mnist_dataset:v99/),
        unknown_alias: message(/mnist_dataset:nothing/),
        unknown_collection: message(/nothing:latest/),
        unknown_project: message(/nothing/),
        unknown_run: message(/nothing/),
        unknown_entity: message(/nobody|nothing/),
        wrong_type: message(/type/i),
        use_unknown: message(/nothing:latest/),
        log_with_other_type: message(/type/i),
      });
      expect(mistakes['versions']).toEqual(['v0']);
    },
    2 * SCRIPT_LIMIT,
  );
});
