import { ArrowLeftRight } from 'lucide-react';
import type { ProjectAddress } from '../../api/projects.ts';
import { useMessages } from '../../i18n/language.ts';
import { type ComparedSide, writeSide } from '../../state/compareAddress.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './CompareSides.module.css';
import { type ShownSide, SideChooser } from './SideChooser.tsx';
import type { ComparedKind } from './useChoices.ts';

/** The sides as addresses say them. */
export interface SideTexts {
  readonly left: string | undefined;
  readonly right: string | undefined;
}

interface CompareSidesProps {
  readonly kind: ComparedKind;
  readonly home: ProjectAddress;
  readonly left: ShownSide;
  readonly right: ShownSide;
  readonly onChange: (sides: SideTexts) => void;
}

/** What is compared with what, and how to choose others. */
export function CompareSides({ kind, home, left, right, onChange }: CompareSidesProps) {
  const { compare: texts } = useMessages();
  const write = (side: ComparedSide | null) => (side === null ? undefined : writeSide(home, side));
  const sides = { left: write(left.side), right: write(right.side) };
  const chooser = (which: 'left' | 'right', shown: ShownSide, other: ShownSide) => (
    <SideChooser
      which={which}
      kind={kind}
      home={home}
      shown={shown}
      other={other.side}
      onChoose={(side) => {
        onChange({ ...sides, [which]: write(side) });
      }}
    />
  );
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{texts[kind]}</h1>
      <div className={styles.sides}>
        {chooser('left', left, right)}
        <Button
          look="ghost"
          square
          disabled={left.side === null && right.side === null}
          aria-label={texts.swap}
          title={texts.swap}
          onClick={() => {
            onChange({ left: sides.right, right: sides.left });
          }}
        >
          <ArrowLeftRight size={16} aria-hidden />
        </Button>
        {chooser('right', right, left)}
      </div>
    </header>
  );
}
