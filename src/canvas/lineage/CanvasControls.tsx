import { Crosshair, Map, Maximize, Minus, Plus, Sparkles } from 'lucide-react';
import type { ReactNode } from 'react';

import { useMessages } from '../../i18n/language.ts';
import { toggleMinimap, usePreferences } from '../../state/preferences.ts';
import { useActs } from '../../state/useActs.ts';
import { tidy } from '../../state/viewActs.ts';
import type { ViewControls } from './useViewport.ts';
import styles from './CanvasControls.module.css';

interface CanvasControlsProps {
  readonly controls: ViewControls;
  /** Whether there can be a map. */
  readonly hasMap: boolean;
}

/** Zoom in and out, show everything, go to the base, tidy up, show the map. */
export function CanvasControls({ controls, hasMap }: CanvasControlsProps) {
  const text = useMessages().lineage;
  const act = useActs();
  const isMinimapOpen = usePreferences((preferences) => preferences.isMinimapOpen);
  return (
    <div className={styles.controls} role="toolbar" aria-label={text.controls} aria-orientation="vertical">
      <Control name={text.zoomIn} onClick={controls.zoomIn}>
        <Plus size={16} aria-hidden />
      </Control>
      <Control name={text.zoomOut} onClick={controls.zoomOut}>
        <Minus size={16} aria-hidden />
      </Control>
      <Control name={text.fit} onClick={controls.fit}>
        <Maximize size={15} aria-hidden />
      </Control>
      <Control name={text.toBase} onClick={controls.toBase}>
        <Crosshair size={15} aria-hidden />
      </Control>
      <Control name={text.tidy} onClick={() => act(tidy)}>
        <Sparkles size={15} aria-hidden />
      </Control>
      {hasMap ? (
        <Control name={isMinimapOpen ? text.hideMinimap : text.showMinimap} onClick={toggleMinimap}>
          <Map size={15} aria-hidden />
        </Control>
      ) : null}
    </div>
  );
}

interface ControlProps {
  readonly name: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Control({ name, onClick, children }: ControlProps) {
  return (
    <button type="button" className={styles.control} aria-label={name} title={name} onClick={onClick}>
      {children}
    </button>
  );
}
