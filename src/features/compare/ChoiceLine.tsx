import { useMessages } from '../../i18n/language.ts';
import { Chip } from '../../ui/Chip.tsx';
import { IconTile } from '../../ui/IconTile.tsx';
import { MiddleEllipsis } from '../../ui/MiddleEllipsis.tsx';
import { StateDot } from '../../ui/StateDot.tsx';
import { Ago } from '../../components/facts/Ago.tsx';
import styles from './ChoiceLine.module.css';
import type { Choice } from './choices.ts';

/** More aliases than this are not shown: the line is for telling versions apart. */
const FEW_ALIASES = 2;

/** What a version or run that can be chosen looks like: tile, name, and what tells it apart. */
export function ChoiceLine({ choice: { kind, type, name, aliases, state, createdAt } }: { readonly choice: Choice }) {
  const { run: texts } = useMessages();
  return (
    <span className={styles.line}>
      <IconTile kind={kind} type={type} size={20} />
      <MiddleEllipsis text={name} className={styles.name} />
      {aliases.slice(0, FEW_ALIASES).map((alias) => (
        <Chip key={alias} look="alias">
          {alias}
        </Chip>
      ))}
      {state === null ? null : <StateDot state={state} label={texts.stateName(state)} />}
      <span className={styles.ago}>
        <Ago instant={createdAt} />
      </span>
    </span>
  );
}
