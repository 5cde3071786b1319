import { describe, expect, test } from 'vitest';

import { toFlow } from '../../../src/canvas/nodes/toFlow.ts';
import type { LineageFlowNode } from '../../../src/canvas/nodes/toFlow.ts';
import { sweep } from '../../support/builders.ts';
import { stage } from '../../support/scenes.ts';

const nothingNew: ReadonlySet<string> = new Set();
const usual = { view: { extracted: [], pinned: [] }, newKeys: nothingNew } as const;
const byId = (nodes: readonly LineageFlowNode[]) => new Map(nodes.map((node) => [node.id, node] as const));

describe('nodes for React Flow', () => {
  test('come with everything that would otherwise be measured', async () => {
    const { scene, layout } = (await stage(sweep({ runs: 10 }))).picture;
    for (const node of toFlow(scene, layout.places, usual, new Map())) {
      expect(node.measured).toEqual({ width: node.width, height: node.height });
      expect(node.handles).toEqual([]);
    }
  });

  test('stay the same objects while nothing changes, in another drawing of the same too', async () => {
    const { picture, draw } = await stage(sweep({ runs: 10 }));
    const first = toFlow(picture.scene, picture.layout.places, usual, new Map());
    const again = await draw({});
    const second = toFlow(again.scene, again.layout.places, usual, byId(first));
    expect(second).toHaveLength(5);
    second.forEach((node, index) => expect(node).toBe(first[index]));
  });

  test('change where something changed, and nowhere else', async () => {
    const { picture } = await stage(sweep({ runs: 10 }));
    const { scene, layout } = picture;
    const first = toFlow(scene, layout.places, usual, new Map());
    const places = layout.places.map((place, index) => (index === 2 ? { ...place, x: place.x + 10 } : place));
    const second = toFlow(scene, places, usual, byId(first));
    expect(second.map((node, index) => node === first[index])).toEqual([true, true, false, true, true]);
    // A node that only moved is not rendered again: its data is the same.
    expect(second[2]?.data).toBe(first[2]?.data);
    const base = scene.nodes[0]?.id ?? '';
    const third = toFlow(scene, places, { ...usual, newKeys: new Set([base]) }, byId(second));
    expect(third.map((node, index) => node === second[index])).toEqual([false, true, true, true, true]);
  });
});
