/** How extended lineage is drawn. */

import { describe, expect, test } from 'vitest';
import { LineageBuilder, sweep } from '../support/builders.ts';
import { draw, drawnAs, looks } from './drawings.ts';

describe('extended lineage', () => {
  /** A model of a sweep, whose siblings are only in its extended lineage. */
  function amongSiblings() {
    const lineage = new LineageBuilder();
    const model = lineage.artifact({ type: 'model' });
    const run = lineage.run();
    const dataset = lineage.artifact();
    lineage.path(dataset, run, model);
    const siblings = Array.from({ length: 9 }, () => {
      const other = lineage.run();
      const made = lineage.artifact({ type: 'model' });
      lineage.path(dataset, other, made);
      return { other, made };
    });
    return { lineage, siblings };
  }

  test('shows what is neither up- nor downstream, clustered, in columns around the direct lineage', () => {
    const { lineage } = amongSiblings();
    expect(draw(lineage.columns()).nodes.length).toBe(3);
    const drawn = draw(lineage.columns(), { extended: true });
    expect(drawn.nodes.map(({ generation }, k) => [looks(drawn)[k], generation])).toEqual([
      ['artifact dataset', -2],
      ['run train', -1],
      ['cluster train ×9', -1],
      ['artifact model', 0],
      ['cluster model ×9', 0],
    ]);
  });

  test('extracts with private lineage there too', () => {
    const { lineage, siblings } = amongSiblings();
    const drawn = draw(lineage.columns(), { extended: true, extracted: [`r${siblings[3]!.other + 1}`] });
    expect(drawnAs(drawn, siblings[3]!.made).members.length).toBe(1);
    expect(drawnAs(drawn, siblings[4]!.made).members.length).toBe(8);
  });

  test('places inputs as late and outputs as early as it can', () => {
    const lineage = new LineageBuilder();
    const base = lineage.artifact();
    const [first, second] = [lineage.run(), lineage.run()];
    const between = lineage.artifact();
    lineage.path(base, first, between, second);
    const input = lineage.artifact();
    const inputMaker = lineage.run();
    const output = lineage.artifact();
    const outputMaker = lineage.run();
    lineage.path(inputMaker, input, second).path(input, outputMaker, output);
    const drawn = draw(lineage.columns(), { extended: true });
    const generations = [inputMaker, input, outputMaker, output].map((node) => drawnAs(drawn, node).generation);
    expect(generations).toEqual([1, 2, 3, 4]);
  });

  test('moves columns downstream where a lateral path is longer than the direct one', () => {
    const lineage = new LineageBuilder();
    const base = lineage.artifact();
    const maker = lineage.run();
    const evaluation = lineage.run();
    lineage.path(maker, base, evaluation);
    const detour = [lineage.artifact(), lineage.run(), lineage.artifact()];
    lineage.path(maker, ...detour, evaluation);
    expect(drawnAs(draw(lineage.columns()), evaluation).generation).toBe(1);
    const drawn = draw(lineage.columns(), { extended: true });
    expect([maker, base, ...detour, evaluation].map((node) => drawnAs(drawn, node).generation)).toEqual([
      -1, 0, 0, 1, 2, 3,
    ]);
  });

  test('gives the clusters of direct lineage the identities that they have there', () => {
    const columns = sweep({ runs: 10 });
    expect(draw(columns, { extended: true })).toEqual(draw(columns));
  });
});
