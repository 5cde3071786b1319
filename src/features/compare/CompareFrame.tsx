import { type ReactNode, useMemo } from 'react';
import type { ProjectAddress } from '../../api/projects.ts';
import { useMessages } from '../../i18n/language.ts';
import { writeSide } from '../../state/compareAddress.ts';
import { useTitle } from '../../components/page/useTitle.ts';
import styles from './CompareFrame.module.css';
import type { CompareSearch } from './compareSearch.ts';
import { CompareSides } from './CompareSides.tsx';
import { CompareStart } from './CompareStart.tsx';
import type { ShownSide } from './SideChooser.tsx';
import type { ComparedKind } from './useChoices.ts';
import { WithSame } from './WithSame.ts';

interface CompareFrameProps {
  readonly kind: ComparedKind;
  readonly home: ProjectAddress;
  readonly left: ShownSide;
  readonly right: ShownSide;
  readonly search: CompareSearch;
  /** Called with a new address; `isStep` says whether Back leads to the one before. */
  readonly onChange: (search: CompareSearch, isStep: boolean) => void;
  /** What is compared, once both sides are chosen. */
  readonly children: ReactNode;
}

/** The page of a comparison: its sides, and what there is to choose while one is open. */
export function CompareFrame({ kind, home, left, right, search, onChange, children }: CompareFrameProps) {
  const { compare: texts } = useMessages();
  const isOpen = left.side === null || right.side === null;
  useTitle(isOpen ? texts[kind] : texts.title(left.name, right.name));
  const withSame = useMemo(
    () => ({
      isAllShown: search.same === true,
      showAll: (isAllShown: boolean) => {
        onChange({ ...search, same: isAllShown || undefined }, false);
      },
    }),
    [search, onChange],
  );
  // Steps and files are those of the two that were compared: others begin anew.
  const { same, split } = search;
  const kept = { same, split };
  return (
    <div className={styles.frame}>
      <div className={styles.page}>
        <CompareSides
          kind={kind}
          home={home}
          left={left}
          right={right}
          onChange={(sides) => {
            onChange({ ...kept, ...sides }, true);
          }}
        />
        {isOpen ? (
          <CompareStart
            kind={kind}
            address={home}
            chosen={left.side ?? right.side}
            chosenName={left.side === null ? right.name : left.name}
            onChoose={(side) => {
              const empty = left.side === null ? 'left' : 'right';
              onChange({ ...kept, left: search.left, right: search.right, [empty]: writeSide(home, side) }, true);
            }}
          />
        ) : (
          <WithSame value={withSame}>{children}</WithSame>
        )}
      </div>
    </div>
  );
}
