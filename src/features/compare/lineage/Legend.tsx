import { useMemo } from 'react';
import { useMessages } from '../../../i18n/language.ts';
import type { LineageDifference } from '../../../model/difference.ts';
import { SHARES } from '../compareSearch.ts';
import { type Share, shareOf } from './picture.ts';
import styles from './Legend.module.css';

interface LegendProps {
  readonly difference: LineageDifference;
  readonly without: readonly Share[];
  readonly onChange: (without: readonly Share[]) => void;
}

/** How many nodes are shared, only left and only right, and how each is drawn; each can be left out. */
export function Legend({ difference, without, onChange }: LegendProps) {
  const { compare: texts } = useMessages();
  const counts = useMemo(() => {
    const counted = { shared: 0, left: 0, right: 0 };
    for (let node = 0; node < difference.graph.nodes.count; node++) counted[shareOf(difference, node)]++;
    return counted;
  }, [difference]);
  return (
    <ul aria-label={texts.legend} className={styles.legend}>
      {SHARES.map((share) => {
        const isShown = !without.includes(share);
        return (
          <li key={share}>
            <button
              type="button"
              className={styles.entry}
              aria-pressed={isShown}
              title={isShown ? texts.hideShare[share] : texts.showShare[share]}
              disabled={counts[share] === 0}
              onClick={() => {
                onChange(isShown ? [...without, share] : without.filter((other) => other !== share));
              }}
            >
              <svg width={24} height={8} aria-hidden>
                <path className={styles.line} data-share={share} d="M0 4H24" />
              </svg>
              {texts.shareCount[share](counts[share])}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
