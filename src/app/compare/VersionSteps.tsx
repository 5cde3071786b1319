import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMessages } from '../../i18n/language.ts';
import type { ComparedSide } from '../../state/compareAddress.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './CompareSides.module.css';

interface VersionStepsProps {
  readonly which: 'left' | 'right';
  /** What is compared now, under its number and not an alias. */
  readonly side: ComparedSide;
  /** Whether it is the last one of its collection. */
  readonly isLatest: boolean;
  readonly onChoose: (side: ComparedSide) => void;
}

/** To the version before and the one after, so that one can look for where something changed. */
export function VersionSteps({ which, side, isLatest, onChoose }: VersionStepsProps) {
  const { stepTo: texts } = useMessages().compare;
  const [, collection, version] = /^(.*):v(\d+)$/su.exec(side.name) ?? [];
  if (collection === undefined || version === undefined) return null;
  const to = (index: number) => ({ ...side, name: `${collection}:v${index}` });
  const steps = [
    { name: texts.before[which], target: to(Number(version) - 1), isThere: version !== '0', Icon: ChevronLeft },
    { name: texts.after[which], target: to(Number(version) + 1), isThere: !isLatest, Icon: ChevronRight },
  ];
  return (
    <span className={styles.steps}>
      {steps.map(({ name, target, isThere, Icon }) => (
        <Button
          key={name}
          look="ghost"
          size="small"
          square
          aria-label={name}
          title={name}
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
