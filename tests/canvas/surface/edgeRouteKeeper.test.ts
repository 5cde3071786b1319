import { expect, test } from 'vitest';

import { edgeRouteKeeper } from '../../../src/canvas/surface/edgeRouteKeeper.ts';
import { sweep } from '../../support/builders.ts';
import { stage } from '../../support/scenes.ts';

test('an edge keeps its route while neither end moves', async () => {
  const { picture } = await stage(sweep({ runs: 10 }));
  const { scene, layout } = picture;
  const edgeRoutesOf = edgeRouteKeeper();
  const first = edgeRoutesOf(scene.edges, layout, layout.places);
  expect(first).toHaveLength(4);
  const moved = layout.places.map((place, index) => (index === 1 ? { ...place, y: place.y + 200 } : place));
  const second = edgeRoutesOf(scene.edges, layout, moved);
  const isKept = second.map((edgeRoute, index) => edgeRoute === first[index]);
  expect(isKept).toEqual(scene.edges.map(({ source, target }) => source !== 1 && target !== 1));
  // An edge that lost its node follows it.
  const into = scene.edges.findIndex(({ target }) => target === 1);
  const place = moved[1];
  expect(second[into]?.points.at(-1)).toEqual({ x: place?.x, y: (place?.y ?? 0) + (place?.height ?? 0) / 2 });
});
