import { describe, expect, test } from 'vitest';

import { outlineRows, outlineSteps } from '../../src/panels/outlineRows.ts';
import { treeStep } from '../../src/ui/treeSteps.ts';
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
    const steps = outlineSteps(rows);
    const holder = treeStep(steps, member, 'ArrowLeft', 5)?.at ?? -1;
    expect(rows[holder]?.id).toBe(cluster?.id);
    // What is open closes first; only then the key leads on.
    expect(treeStep(steps, holder, 'ArrowLeft', 5)).toEqual({ act: 'toggle', at: holder });
    expect(rows[holder - 1]).toMatchObject({ kind: 'generation', generation: 1 });
    const closed = outlineRows(scene, new Set([cluster?.id ?? '', 'g1']));
    expect(closed.some((row) => row.kind === 'member' || row.id === cluster?.id)).toBe(false);
  });
});
