import { useMessages } from '../../../i18n/language.ts';
import type { LineageDifference } from '../../../model/difference.ts';
import { type Share, shareOf } from './picture.ts';
import styles from './Legend.module.css';

const SHARES: readonly Share[] = ['shared', 'left', 'right'];

/** How many nodes are shared, only left and only right, and how each is drawn. */
export function Legend({ difference }: { readonly difference: LineageDifference }) {
  const { compare: texts } = useMessages();
  const counts = { shared: 0, left: 0, right: 0 };
  for (let node = 0; node < difference.graph.nodes.count; node++) counts[shareOf(difference, node)]++;
  return (
    <ul className={styles.legend}>
      {SHARES.map((share) => (
        <li key={share} className={styles.entry}>
          <svg width={24} height={8} aria-hidden>
            <path className={styles.line} data-share={share} d="M0 4H24" />
          </svg>
          {texts.shareCount[share](counts[share])}
        </li>
      ))}
    </ul>
  );
}
