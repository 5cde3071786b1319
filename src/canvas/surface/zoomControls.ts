import { Maximize, Minus, Plus } from 'lucide-react';

import type { Messages } from '../../i18n/language.ts';
import type { Control } from './ControlBar.tsx';
import type { Zoom } from './useZoom.ts';

/** The controls that every surface has: zoom in, zoom out, show everything. */
export function zoomControls(
  text: Pick<Messages['lineage'], 'zoomIn' | 'zoomOut' | 'fit'>,
  { zoomIn, zoomOut, fit }: Zoom,
): readonly Control[] {
  return [
    { name: text.zoomIn, icon: Plus, onClick: zoomIn },
    { name: text.zoomOut, icon: Minus, onClick: zoomOut },
    { name: text.fit, icon: Maximize, onClick: fit },
  ];
}
