import { useState } from 'react';

import type { Scene } from '../../engine/scene.ts';

const none: ReadonlySet<string> = new Set();

/**
 * The drawn nodes that the server has just added: those of a new answer that the previous picture did not show.
 * What an action brings in, such as an extraction, is not new.
 */
export function useNewKeys(scene: Scene): ReadonlySet<string> {
  const [known, setKnown] = useState({ scene, newKeys: none });
  if (known.scene === scene) return known.newKeys;
  const newKeys = addedBy(known.scene, scene);
  setKnown({ scene, newKeys });
  return newKeys;
}

function addedBy(before: Scene, after: Scene): ReadonlySet<string> {
  if (before.handle === after.handle) return none;
  const ids = new Set<string>(before.nodes.map((node) => node.id));
  const added = after.nodes.map((node) => node.id).filter((id) => !ids.has(id));
  return added.length === after.nodes.length ? none : new Set(added);
}
