import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { askFor } from '../tools/graphql.ts';
import { startServer } from '../tools/server.ts';
import type { TestServer } from '../tools/server.ts';
import { atStep, ClientHome, pythonOrSkip, SCRIPT_LIMIT } from './client.ts';
import type { Facts } from './client.ts';

const python = await pythonOrSkip();

interface Lineage {
  readonly nodes: { readonly name: string[]; readonly state: number[]; readonly states: string[] };
  readonly edges: { readonly source: number[]; readonly target: number[] };
}

const LINEAGE = `query Lineage($entity: String!, $artifact: String!) {
  lineage(entityName: $entity, projectName: "whole", artifactName: $artifact) {
    nodes { name state states } edges { source target }
  }
}`;

describe.skipIf(python === null)('artifacts with the wandb client', () => {
  let server: TestServer;
  let home: ClientHome;
  let facts: readonly Facts[];
  let entity: string;

  async function lineage(artifact: string): Promise<Lineage> {
    return (await askFor<{ lineage: Lineage }>(server.url, LINEAGE, { entity, artifact })).lineage;
  }

  /** The edges of a lineage by the names of their ends. */
  function edges({ nodes, edges: { source, target } }: Lineage): string[] {
    return source.map((from, edge) => `${nodes.name[from]} → ${nodes.name[target[edge] ?? -1]}`).sort();
  }

  beforeAll(async () => {
    server = await startServer();
    home = new ClientHome(python ?? '');
    ({ facts } = await home.run('artifacts.py', server.url, ['whole']));
    entity = (await askFor<{ viewer: { entity: string } }>(server.url, '{ viewer { entity } }')).viewer.entity;
  }, 2 * SCRIPT_LIMIT);

  afterAll(async () => {
    home[Symbol.dispose]();
    await server[Symbol.asyncDispose]();
  });

  it('are made of files, folders, references and tables, and read in whole or in part', () => {
    const all = ['folder/deep/two.txt', 'folder/one.txt', 'reference.txt', 'renamed.txt', 'table.table.json'];
    expect(atStep(facts, 'made')).toEqual({
      step: 'made',
      names: all,
      count: all.length,
      listed: all,
      partial: ['folder/deep/two.txt', 'folder/one.txt'],
      whole: all,
      one: '2',
      table: [[7]],
      verified: null,
    });
    expect(atStep(facts, 'changed')).toMatchObject({ failure: { type: 'ValueError' } });
    expect(atStep(facts, 'checkout')).toMatchObject({ files: all });
  });

  it('may point to files on other servers, and have a time to live from the start', () => {
    expect(atStep(facts, 'pointing')).toMatchObject({ content: 'ok', ttl: 7 });
  });

  it('may add to the version before', () => {
    expect(atStep(facts, 'incremental')).toMatchObject({
      version: 'v1',
      names: ['a.txt', 'b.txt', 'c.txt'],
      contents: { 'a.txt': 'a', 'b.txt': 'new b', 'c.txt': 'c' },
    });
    expect(atStep(facts, 'draft')).toMatchObject({
      version: 'v2',
      names: ['b.txt', 'c.txt', 'd.txt'],
      latest: ['latest'],
    });
  });

  it('may be made by several runs together, and are seen when the last one finishes them', async () => {
    expect(atStep(facts, 'together, unfinished')).toMatchObject({ exists: false });
    expect(atStep(facts, 'together')).toMatchObject({ version: 'v0', names: ['0.txt', '1.txt'] });
    expect(atStep(facts, 'together, logged')).toMatchObject({ by: ['helper', 'maker'] });
    expect((await lineage('together:v0')).nodes.name).toHaveLength(3);
  });

  it('that refer to others make those inputs, also when they were logged before', async () => {
    expect(atStep(facts, 'reference')).toMatchObject({ content: 'a' });
    expect(atStep(facts, 'shared table')).toMatchObject({ data: [[1], [2]], refers: true });
    expect(atStep(facts, 'shared again')).toMatchObject({ owner: 'v0', data: [[1], [2]] });
    expect(atStep(facts, 'same reference')).toMatchObject({ version: 'v0' });
    expect(atStep(facts, 'inputs')).toMatchObject({
      referrer: ['steps:v1'],
      again: ['steps:v0', 'steps:v1', 'used-draft:v0'],
      user: ['logged-model:v0'],
      used_by: ['again', 'referrer'],
      code: ['code'],
    });
    const used = await askFor(
      server.url,
      `query Used($entity: String!) {
        project(name: "whole", entityName: $entity) { run(name: "referrer") { inputArtifacts { edges { usedAs } } } }
      }`,
      { entity },
    );
    expect(used).toEqual({ project: { run: { inputArtifacts: { edges: [{ usedAs: 'reference' }] } } } });
    expect(edges(await lineage('steps:v1')).filter((edge) => edge.startsWith('steps:v1 → '))).toHaveLength(2);
  });

  it('have descriptions, metadata, tags, aliases and times to live that can be edited', () => {
    expect(atStep(facts, 'edited')).toEqual({
      step: 'edited',
      version: 'v0',
      description: 'Edited',
      // The client itself makes None of NaN here.
      metadata: "{'k': [1, {'deep': None}]}",
      tags: ['drop', 'keep'],
      aliases: ['production'],
      ttl: 30 * 86_400,
    });
    expect(atStep(facts, 'edited again')).toMatchObject({
      v0: { tags: ['keep'], aliases: [], ttl: null, description: 'Edited' },
      production: 'v1',
    });
    expect(atStep(facts, 'alias deleted')).toMatchObject({ failure: { type: 'CommError' } });
  });

  it('are deleted without harm to others, and stay in the lineage', async () => {
    expect(atStep(facts, 'deleted')).toMatchObject({
      with_aliases: { message: expect.stringMatching(/aliases \(latest\)/) as unknown },
      left: ['v1'],
      latest: 'v1',
      gone: { type: 'CommError' },
      logged: ['steps:v1'],
      kept: 'a',
    });
    const ghost = await lineage('steps:v0');
    expect(ghost.nodes.states[ghost.nodes.state[0] ?? -1]).toBe('DELETED');
    expect(edges(ghost).some((edge) => edge.startsWith('steps:v0 → '))).toBe(true);
    expect(edges(await lineage('steps:v2')).some((edge) => edge.endsWith(' → steps:v2'))).toBe(true);
  });

  it('leave no file behind that nobody needs', () => {
    const kept = readdirSync(join(server.data, 'files'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.parentPath.slice(-2) + entry.name);
    // MD5 of "d", which only the deleted steps:v2 had, and of "a", which steps:v1 has still.
    expect(kept).not.toContain('8277e0910d750195b448797616e091ad');
    expect(kept).toContain('0cc175b9c0f1b6a831c399e269772661');
  });

  it('are saved without a run, and from the command line', () => {
    expect(atStep(facts, 'saved')).toMatchObject({ version: 'v0' });
    expect(atStep(facts, 'command')).toMatchObject({
      put: { code: 0 },
      list: { code: 0, output: expect.stringContaining('from-command:v0') as unknown },
      get: { code: 0 },
    });
    expect(atStep(facts, 'got')).toMatchObject({ files: ['deep/two.txt', 'one.txt'] });
  });
});
