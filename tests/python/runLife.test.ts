import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startServer } from '../tools/server.ts';
import type { TestServer } from '../tools/server.ts';
import { atStep, ClientHome, pythonOrSkip, SCRIPT_LIMIT } from './client.ts';
import type { Facts } from './client.ts';

const python = await pythonOrSkip();

const upTo = (end: number) => Array.from({ length: end }, (_, step) => step);

describe.skipIf(python === null)('runs with the wandb client', () => {
  let server: TestServer;
  let home: ClientHome;
  let facts: readonly Facts[];

  beforeAll(async () => {
    server = await startServer();
    home = new ClientHome(python ?? '');
    ({ facts } = await home.run('runLife.py', server.url, ['life']));
  }, 2 * SCRIPT_LIMIT);

  afterAll(async () => {
    home[Symbol.dispose]();
    await server[Symbol.asyncDispose]();
  });

  it('have their facts', () => {
    expect(atStep(facts, 'facts')).toEqual({
      step: 'facts',
      name: 'the-whole-run',
      group: 'a group',
      job_type: 'train',
      tags: ['one', 'two'],
      notes: 'Some notes',
      config: { rate: 0.1, nested: { depth: 2 }, late: true },
      state: 'finished',
      best: 1,
      loss: 1 / 40,
    });
  });

  it('have a history, whole and in samples, by all keys and by some', () => {
    expect(atStep(facts, 'history')).toEqual({
      step: 'history',
      rows: 45,
      few: [0, 9, 18, 27, 36, 44],
      rare: [0, 10, 20, 30],
      deep: [0, 10, 20, 30, 39],
      scan: upTo(45),
      scan_rare: [0, 10, 20, 30],
      scan_between: [3, 4, 5],
      together: [],
      last: 44,
      machine: true,
    });
  });

  it('have a console log', () => {
    const { lines, tail } = atStep(facts, 'log') as unknown as { lines: [number, string, string][]; tail: string[] };
    expect(lines[0]).toEqual([0, '', 'to the log']);
    expect(lines[1]).toEqual([1, 'error', 'to the log of errors']);
    expect(tail).toEqual([lines.at(-1)?.[2]]);
  });

  it('have files, which can be found by name and pattern, added and deleted', () => {
    expect(atStep(facts, 'files')).toMatchObject({
      all: expect.arrayContaining(['by_hand.txt', 'config.yaml', 'later.txt', 'output.log']) as unknown,
      pattern: ['wandb-metadata.json', 'wandb-summary.json'],
      names: ['by_hand.txt'],
      content: 'later',
      media: ['application/json'],
    });
    expect(atStep(facts, 'file deleted')).toMatchObject({ left: [] });
  });

  it('can be changed when they are over', () => {
    expect(atStep(facts, 'updated')).toEqual({
      step: 'updated',
      name: 'renamed',
      tags: ['one', 'three', 'two'],
      notes: 'Other notes',
      config: { rate: 0.1, nested: { depth: 2 }, late: true, added: 5 },
      more: 3,
      best: 1,
      state: 'finished',
    });
  });

  it('go on where they ended, or refuse to', () => {
    expect(atStep(facts, 'allow')).toMatchObject({ resumed: true, config: 0.1 });
    expect(atStep(facts, 'gone on')).toMatchObject({
      steps: [40, 41, 42, 43, 44, 45],
      never: { message: expect.stringContaining('never') as unknown },
      must: { message: expect.stringContaining('must') as unknown },
    });
    expect(atStep(facts, 'auto')).toMatchObject({ id: true });
  });

  it('are synchronised from offline, once or twice with the same outcome', () => {
    const outcome = { code: 0, name: 'offline-run', state: 'finished', steps: [0, 1], logged: ['made-offline:v0'] };
    expect(atStep(facts, 'synchronised')).toMatchObject({ once: outcome, twice: outcome });
  });

  it('fail', () => {
    expect(atStep(facts, 'failed')).toMatchObject({ state: 'failed' });
  });

  it('are deleted, with what they alone logged, and their ids are not given out again', () => {
    expect(atStep(facts, 'deleted')).toMatchObject({
      run: { message: expect.stringContaining('offline') as unknown },
      left: ['whole'],
      artifact: false,
      again: { message: expect.stringContaining('deleted') as unknown },
    });
  });
});
