/* oxlint-disable jsx-a11y/prefer-tag-over-role -- an option of a select may hold only text */
import { useFormats, useMessages } from '../i18n/language.ts';
import type { Found } from '../engine/scene.ts';
import { Highlighted } from '../ui/Highlighted.tsx';
import { IconTile } from '../ui/IconTile.tsx';
import { StateDot } from '../ui/StateDot.tsx';
import styles from './FoundRow.module.css';

interface FoundRowProps {
  readonly id: string;
  readonly found: Found;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: (isExtracting: boolean) => void;
}

/** One result of a search: what it is, where the search matched, and where in the picture it is. */
export function FoundRow({ id, found, isActive, onPoint, onChoose }: FoundRowProps) {
  const text = useMessages().lineage;
  const formats = useFormats();
  const { facts, highlights, drawnAs } = found;
  const where = drawnAs === null ? text.notDrawn : drawnAs.startsWith('c:') ? text.inCluster : null;
  return (
    // The field above has the keyboard and names the active option.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      role="option"
      id={id}
      className={styles.row}
      aria-selected={isActive}
      onPointerMove={onPoint}
      onClick={(event) => onChoose(event.shiftKey)}
    >
      <IconTile kind={facts.kind} type={facts.type} size={24} />
      <Highlighted text={facts.name} ranges={highlights} className={styles.name} />
      {facts.kind === 'run' ? <StateDot state={facts.state} label={text.runState(facts.state)} /> : null}
      {facts.aliases.length > 0 ? <span className={styles.alias}>{formats.list(facts.aliases)}</span> : null}
      <span className={styles.type}>{formats.list([facts.type, where].flatMap((word) => (word ? [word] : [])))}</span>
    </div>
  );
}
