import { Maximize, Minus, Plus } from 'lucide-react';
import { useMessages } from '../../../i18n/language.ts';
import styles from './GraphControls.module.css';
import type { Looking } from './useLooking.ts';

/** Zoom in and out, and show everything. */
export function GraphControls({ looking: { zoomIn, zoomOut, fit } }: { readonly looking: Looking }) {
  const { lineage: texts, compare } = useMessages();
  const acts = [
    { name: texts.zoomIn, act: zoomIn, Icon: Plus },
    { name: texts.zoomOut, act: zoomOut, Icon: Minus },
    { name: texts.fit, act: fit, Icon: Maximize },
  ];
  return (
    <>
      <p className={styles.hint}>{compare.zoomHint}</p>
      <div className={styles.controls} role="toolbar" aria-label={texts.controls}>
        {acts.map(({ name, act, Icon }) => (
          <button key={name} type="button" className={styles.control} aria-label={name} title={name} onClick={act}>
            <Icon size={14} aria-hidden />
          </button>
        ))}
      </div>
    </>
  );
}
