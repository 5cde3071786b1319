import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { mediaRows } from '../../src/features/metrics/media/mediaRows.ts';
import { definedMetrics } from '../../src/components/charts/definedMetrics.ts';
import { mediaKeys, metricKeys } from '../../src/components/charts/metricKeys.ts';
import { terminalText } from '../../src/shared/terminalLine.ts';
import { askFor } from '../tools/graphql.ts';
import { startServer } from '../tools/server.ts';
import type { TestServer } from '../tools/server.ts';
import { atStep, ClientHome, pythonOrSkip, SCRIPT_LIMIT } from './client.ts';

const python = await pythonOrSkip();

interface Charted {
  readonly config: string;
  readonly historyKeys: object;
  readonly sampledHistory: readonly (readonly Record<string, unknown>[])[];
  readonly metricSeries: readonly { readonly key: string; readonly x: number[]; readonly mean: (number | null)[] }[];
  readonly logLineCount: number;
  readonly logLines: {
    readonly edges: readonly { readonly node: { readonly level: string; readonly line: string } }[];
  };
  readonly logMatches: { readonly lines: readonly number[]; readonly through: number };
}

const CHARTED = `query Charted($entity: String!, $specs: [JSONString!]!) {
  project(name: "charts", entityName: $entity) { run(name: "charted") {
    config
    historyKeys
    sampledHistory(specs: $specs)
    metricSeries(keys: ["val/loss", "gone"], x: "epoch") { key x mean }
    logLineCount
    logLines(first: 3) { edges { node { level line } } }
    logMatches(text: "^line 29+$", isRegex: true) { lines through }
  } }
}`;

describe.skipIf(python === null)('what charts and consoles show of the wandb client', () => {
  let server: TestServer;
  let charted: Charted;

  beforeAll(async () => {
    server = await startServer();
    using home = new ClientHome(python ?? '');
    const { facts } = await home.run('charting.py', server.url, ['charts']);
    const variables = { entity: atStep(facts, 'logged')['entity'], specs: ['{"keys": ["_step", "weights"]}'] };
    const { project } = await askFor<{ project: { run: Charted } }>(server.url, CHARTED, variables);
    charted = project.run;
  }, 2 * SCRIPT_LIMIT);

  afterAll(() => server[Symbol.asyncDispose]());

  it('has the axes that a script defines, and what it hides', () => {
    const { axes, hidden } = definedMetrics(charted.config);
    expect([...axes]).toEqual([['val/loss', 'epoch']]);
    expect([...hidden]).toEqual(['epoch']);
    expect(metricKeys(charted.historyKeys)).toEqual(['epoch', 'gone', 'loss', 'val/loss']);
    const [loss, gone] = charted.metricSeries;
    expect([loss?.x, loss?.mean]).toEqual([
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
      [0, 10, 20, 30, 40, 50, 60, 70, 80, 90],
    ]);
    expect(gone?.mean[5]).toBeNull();
  });

  it('has histograms by step', () => {
    expect(mediaKeys(charted.historyKeys)).toEqual([{ key: 'weights', kind: 'histogram', count: 10 }]);
    const rows = mediaRows(charted.sampledHistory[0] ?? [], 'weights');
    expect(rows[3]).toEqual({
      step: 30,
      media: {
        kind: 'histogram',
        bars: [
          { from: 0, to: 1, count: 1 },
          { from: 1, to: 2, count: 30 },
        ],
      },
    });
  });

  it('has console lines as a terminal shows them', () => {
    const lines = charted.logLines.edges.map(({ node }) => [node.level, terminalText(node.line)]);
    expect(lines).toEqual([
      ['', 'red before'],
      ['error', 'bar 100%'],
      ['', 'line 0'],
    ]);
    expect(charted.logLineCount).toBe(3002);
    expect(charted.logMatches).toEqual({ lines: [29, 299, 2999].map((line) => line + 2), through: 3002 });
  });
});
