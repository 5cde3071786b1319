import { useEffect, useMemo, useRef } from 'react';

import type { Scene } from '../state/scene.ts';

const none: ReadonlySet<string> = new Set();

/**
 * The drawn nodes that the server has just told of: those of another answer that the picture before did not show.
 * What an act brings in, such as an extraction, is not new.
 */
export function useNewKeys(scene: Scene): ReadonlySet<string> {
  const last = useRef<{ readonly scene: Scene; readonly ids: ReadonlySet<string> } | null>(null);
  const ids = useMemo(() => new Set<string>(scene.nodes.map((node) => node.id)), [scene]);
  const newKeys = useMemo(() => {
    const before = last.current;
    if (!before || before.scene === scene || before.scene.handle === scene.handle) return none;
    const added = [...ids].filter((id) => !before.ids.has(id));
    return added.length === 0 || added.length === ids.size ? none : new Set(added);
  }, [scene, ids]);
  useEffect(() => {
    last.current = { scene, ids };
  }, [scene, ids]);
  return newKeys;
}
