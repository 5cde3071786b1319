import type { LucideIcon } from 'lucide-react';

import { useMessages } from '../../i18n/language.ts';
import styles from './ControlBar.module.css';

/** A button of a surface. */
export interface Control {
  readonly name: string;
  readonly icon: LucideIcon;
  readonly onClick: () => void;
}

interface ControlBarProps {
  readonly controls: readonly Control[];
  readonly hint?: string | undefined;
  /** In a page that scrolls it is small and lies flat. */
  readonly isEmbedded: boolean;
}

/** The controls of a surface, in a corner of it. */
export function ControlBar({ controls, hint, isEmbedded }: ControlBarProps) {
  const text = useMessages().lineage;
  return (
    <>
      {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
      <div
        className={styles.controls}
        role="toolbar"
        aria-label={text.controls}
        aria-orientation={isEmbedded ? 'horizontal' : 'vertical'}
        data-embedded={isEmbedded || undefined}
      >
        {controls.map(({ name, icon: Icon, onClick }) => (
          <button key={name} type="button" className={styles.control} aria-label={name} title={name} onClick={onClick}>
            <Icon aria-hidden />
          </button>
        ))}
      </div>
    </>
  );
}
