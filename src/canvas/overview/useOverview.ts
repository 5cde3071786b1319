import { useStoreApi } from '@xyflow/react';
import { useEffect, useState } from 'react';

import { FEW_NODES, READABLE_ZOOM } from '../../state/places.ts';

/**
 * The overview takes over below this zoom. It ends at a higher zoom, so that zooming around one threshold does not
 * switch back and forth.
 */
const FAR_ZOOM = 0.4;
/** The view rests when it has not moved for this long, in milliseconds. Nodes are mounted at rest, not on the way. */
const REST = 120;

/**
 * Whether the graph is drawn as an overview: many nodes, too small to be read. Coming nearer, nodes take its place when
 * the view comes to rest; mounting hundreds of them between two frames of a zoom would stop it.
 */
export function useOverview(nodeCount: number, initialZoom: number): boolean {
  const store = useStoreApi();
  const [isFar, setFar] = useState(initialZoom < READABLE_ZOOM);
  useEffect(() => {
    let timer = 0;
    const follow = () => {
      const zoom = store.getState().transform[2];
      clearTimeout(timer);
      if (zoom < FAR_ZOOM) setFar(true);
      else if (isFar && zoom >= READABLE_ZOOM) timer = window.setTimeout(() => setFar(false), REST);
    };
    const unsubscribe = store.subscribe((now, before) => {
      if (now.transform !== before.transform) follow();
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [store, isFar]);
  return isFar && nodeCount > FEW_NODES;
}
