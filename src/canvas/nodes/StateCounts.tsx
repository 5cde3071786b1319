/* oxlint-disable jsx-a11y/prefer-tag-over-role -- several small drawings are one sign */
import { useMessages } from '../../i18n/language.ts';
import type { WordCount } from '../../engine/scene.ts';
import { StateDot } from '../../ui/StateDot.tsx';
import styles from './StateCounts.module.css';

/** More kinds of state than this do not fit; the title names them all. */
const MOST = 3;

/** The states of a cluster's runs that did not finish, with counts. Renders nothing when all of them finished. */
export function StateCounts({ states }: { readonly states: readonly WordCount[] }) {
  const text = useMessages().lineage;
  const others = states.filter(({ word }) => word !== 'finished');
  if (others.length === 0) return null;
  const said = states.map(({ word, count }) => text.inState(count, word)).join(', ');
  return (
    <span className={styles.states} role="img" aria-label={said} title={said}>
      {others.slice(0, MOST).map(({ word, count }) => (
        <span key={word} className={styles.state} aria-hidden>
          <StateDot state={word} />
          {text.count(count)}
        </span>
      ))}
    </span>
  );
}
