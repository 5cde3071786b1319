import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMessages } from '../../../i18n/language.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './MediaCard.module.css';

interface StepSliderProps {
  readonly label: string;
  /** The place of the step among all, and that of the last one. */
  readonly at: number;
  readonly last: number;
  /** The step at that place, in words. */
  readonly text: string;
  readonly onChange: (at: number) => void;
}

/** Goes through the steps at which something was logged. */
export function StepSlider({ label, at, last, text, onChange }: StepSliderProps) {
  const { media } = useMessages().metrics;
  return (
    <div className={styles.slider}>
      <Button
        look="ghost"
        size="small"
        square
        aria-label={media.previous}
        title={media.previous}
        disabled={at === 0}
        onClick={() => {
          onChange(at - 1);
        }}
      >
        <ChevronLeft size={14} aria-hidden />
      </Button>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={text}
        min={0}
        max={last}
        value={at}
        onChange={(event) => {
          onChange(event.target.valueAsNumber);
        }}
      />
      <Button
        look="ghost"
        size="small"
        square
        aria-label={media.next}
        title={media.next}
        disabled={at === last}
        onClick={() => {
          onChange(at + 1);
        }}
      >
        <ChevronRight size={14} aria-hidden />
      </Button>
    </div>
  );
}
