import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { stepFrom } from '../../../src/canvas/surface/graphWalk.ts';
import { mnistStory, sweep } from '../../support/builders.ts';
import { stage } from '../../support/scenes.ts';

describe('arrow keys', () => {
  test('lead along a story from its first run to its last, and back', async () => {
    const { scene, layout } = (await stage(mnistStory())).picture;
    const ids = scene.nodes.map((node) => node.id);
    expect(ids.map((id) => stepFrom(scene, layout.places, id, 'downstream'))).toEqual([...ids.slice(1), null]);
    expect(ids.map((id) => stepFrom(scene, layout.places, id, 'upstream'))).toEqual([null, ...ids.slice(0, -1)]);
  });

  test('lead through all nodes of a generation, top to bottom, and back again', async () => {
    const { draw } = await stage(sweep({ runs: 30 }));
    const { scene, layout } = await draw({ extracted: ['r2', 'r6', 'r10'] });
    const generation = scene.nodes.flatMap((node, index) => (node.generation === 1 ? [index] : []));
    const topDown = generation
      .sort((a, b) => (layout.places[a]?.y ?? 0) - (layout.places[b]?.y ?? 0))
      .map((index) => scene.nodes[index]?.id);
    expect(topDown).toHaveLength(4);
    for (const [at, id] of topDown.entries()) {
      if (id === undefined) continue;
      expect(stepFrom(scene, layout.places, id, 'down')).toBe(topDown[at + 1] ?? null);
      expect(stepFrom(scene, layout.places, id, 'up')).toBe(topDown[at - 1] ?? null);
    }
  });

  test('never lead out of the picture', async () => {
    const { scene, layout } = (await stage(sweep({ runs: 12 }))).picture;
    const ids = new Set<string>(scene.nodes.map((node) => node.id));
    fc.assert(
      fc.property(
        fc.constantFrom(...scene.nodes),
        fc.array(fc.constantFrom('upstream', 'downstream', 'up', 'down')),
        (start, steps) => {
          let at = start.id;
          for (const step of steps) at = stepFrom(scene, layout.places, at, step) ?? at;
          expect(ids.has(at)).toBe(true);
        },
      ),
    );
    expect(stepFrom(scene, layout.places, 'r4711', 'down')).toBeNull();
  });
});
