import { Crosshair, Map, Sparkles } from 'lucide-react';

import { useMessages } from '../../i18n/language.ts';
import { toggleMinimap, usePreferences } from '../../state/preferences.ts';
import { useViewActions } from '../../state/useViewActions.ts';
import { tidy } from '../../state/viewActions.ts';
import type { Control } from '../surface/ControlBar.tsx';
import { zoomControls } from '../surface/zoomControls.ts';
import type { ViewControls } from './useViewport.ts';

/**
 * The controls of a lineage: zoom in and out, show everything, go to the base, tidy up, show the map.
 *
 * @param hasMap whether there can be a map
 */
export function useCanvasControls(controls: ViewControls, hasMap: boolean): readonly Control[] {
  const text = useMessages().lineage;
  const dispatch = useViewActions();
  const isMinimapOpen = usePreferences((preferences) => preferences.isMinimapOpen);
  return [
    ...zoomControls(text, controls),
    { name: text.toBase, icon: Crosshair, onClick: controls.toBase },
    { name: text.tidy, icon: Sparkles, onClick: () => dispatch(tidy) },
    ...(hasMap
      ? [{ name: isMinimapOpen ? text.hideMinimap : text.showMinimap, icon: Map, onClick: toggleMinimap }]
      : []),
  ];
}
