import { ArrowLeft, ArrowRight } from 'lucide-react';

import { useMessages } from '../i18n/language.ts';
import { useLineage } from '../state/LineageContext.ts';
import { useViewActions } from '../state/useViewActions.ts';
import { useView } from '../state/useView.ts';
import { set } from '../state/viewActions.ts';
import styles from './HopsChoice.module.css';

/** Choices of how many steps to follow; an address may say others. */
const usual = [0, 1, 2, 3, 4, 6, 8, 12];

/** How far upstream or downstream the lineage is followed, and how much that hides. */
export function HopsChoice({ direction }: { readonly direction: 'upstream' | 'downstream' }) {
  const text = useMessages().lineage;
  const dispatch = useViewActions();
  const { view } = useView();
  const { scene } = useLineage();
  const field = direction === 'upstream' ? 'upstreamHops' : 'downstreamHops';
  const hops = view[field];
  const hides = scene?.hides[field] ?? 0;
  const Arrow = direction === 'upstream' ? ArrowLeft : ArrowRight;
  const name = direction === 'upstream' ? text.upstreamHops : text.downstreamHops;
  const choices = hops === null || usual.includes(hops) ? usual : [...usual, hops].sort((a, b) => a - b);
  return (
    <label className={styles.hops} title={name} data-set={hops !== null || undefined}>
      <Arrow size={13} aria-hidden />
      <span className={styles.name}>{name}</span>
      <select
        value={hops ?? 'all'}
        onChange={({ target }) => dispatch(set({ [field]: target.value === 'all' ? null : Number(target.value) }))}
      >
        <option value="all">{text.allHops}</option>
        {choices.map((count) => (
          <option key={count} value={count}>
            {text.hops(count)}
          </option>
        ))}
      </select>
      {hides > 0 ? <span className={styles.hides}>{text.hides(hides)}</span> : null}
    </label>
  );
}
