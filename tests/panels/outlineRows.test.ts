import { describe, expect, test } from 'vitest';

import { outlineRows, parentOf } from '../../src/panels/outlineRows.ts';
import { sweep } from '../support/builders.ts';
import { stage } from '../support/scenes.ts';

describe('the outline', () => {
  test('has a row for each generation and everything drawn in it', async () => {
    const { scene } = (await stage(sweep({ runs: 20 }))).picture;
    const rows = outlineRows(scene, new Set());
    expect(rows.map((row) => row.kind)).toEqual(Array.from({ length: 5 }, () => ['generation', 'node']).flat());
    expect(rows.filter((row) => row.kind === 'node').map((row) => row.id)).toEqual(scene.nodes.map((node) => node.id));
  });

  test('opens a cluster to its members, and closes a generation with all in it', async () => {
    const { scene } = (await stage(sweep({ runs: 20 }))).picture;
    const cluster = scene.nodes.find((node) => node.kind === 'cluster');
    const rows = outlineRows(scene, new Set([cluster?.id ?? '']));
    expect(rows.filter((row) => row.kind === 'member')).toHaveLength(20);
    const member = rows.findIndex((row) => row.kind === 'member' && row.index === 7);
    expect(rows[parentOf(rows, member)]?.id).toBe(cluster?.id);
    expect(rows[parentOf(rows, parentOf(rows, member))]).toMatchObject({ kind: 'generation', generation: 1 });
    expect(parentOf(rows, 0)).toBe(-1);
    const closed = outlineRows(scene, new Set([cluster?.id ?? '', 'g1']));
    expect(closed.some((row) => row.kind === 'member' || row.id === cluster?.id)).toBe(false);
  });
});
