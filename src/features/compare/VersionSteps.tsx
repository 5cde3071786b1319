import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMessages } from '../../i18n/language.ts';
import type { ComparedSide } from '../../state/compareAddress.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './CompareSides.module.css';

/** "collection:v3". */
const NUMBERED = /^(.*):v(\d+)$/su;

interface VersionStepsProps {
  readonly which: 'left' | 'right';
  /** What is compared now, as the address says it. */
  readonly side: ComparedSide;
  /** The version's own name, with its number. */
  readonly name: string;
  /** Whether it is the last one of its collection. */
  readonly isLatest: boolean;
  readonly onChoose: (side: ComparedSide) => void;
}

/** To the version before and the one after, so that one can look for where something changed. */
export function VersionSteps({ which, side, name, isLatest, onChoose }: VersionStepsProps) {
  const { stepTo: texts } = useMessages().compare;
  const [, collection, version] = NUMBERED.exec(side.name) ?? NUMBERED.exec(name) ?? [];
  // A registry holds a version under another name and number: its alias does not say which.
  if (collection === undefined || version === undefined || !side.name.startsWith(`${collection}:`)) return null;
  const to = (index: number) => ({ ...side, name: `${collection}:v${index}` });
  const steps = [
    { label: texts.before[which], target: to(Number(version) - 1), isThere: version !== '0', Icon: ChevronLeft },
    { label: texts.after[which], target: to(Number(version) + 1), isThere: !isLatest, Icon: ChevronRight },
  ];
  return (
    <span className={styles.steps}>
      {steps.map(({ label, target, isThere, Icon }) => (
        <Button
          key={label}
          look="ghost"
          size="small"
          square
          aria-label={label}
          title={label}
          disabled={!isThere}
          onClick={() => {
            onChoose(target);
          }}
        >
          <Icon size={14} aria-hidden />
        </Button>
      ))}
    </span>
  );
}
