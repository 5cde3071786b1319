import styles from './ImpactSummaryLine.module.css';

interface SummaryPartProps {
  readonly isChosen: boolean;
  /** Whether it is what matters most. */
  readonly isStrong?: boolean;
  readonly onClick: () => void;
  readonly children: string;
}

/** A part of the summary, which narrows the list to what it counts. */
export function SummaryPart({ isChosen, isStrong = false, onClick, children }: SummaryPartProps) {
  return (
    <li>
      <button
        type="button"
        className={styles.part}
        data-strong={isStrong || undefined}
        aria-pressed={isChosen}
        title={children}
        onClick={onClick}
      >
        {children}
      </button>
    </li>
  );
}
