import { useStoreApi } from '@xyflow/react';
import { useState } from 'react';

import type { Viewport } from '../../state/viewSpec.ts';

/**
 * The viewport that a surface starts with, worked out once. React Flow takes its first viewport in an effect; set here,
 * it does not first mount what another viewport would show.
 */
export function useInitialViewport(first: () => Viewport): Viewport {
  const store = useStoreApi();
  const [initial] = useState(() => {
    const viewport = first();
    store.setState({ transform: [viewport.x, viewport.y, viewport.zoom] });
    return viewport;
  });
  return initial;
}
