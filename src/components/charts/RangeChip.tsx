import { ZoomOut } from 'lucide-react';
import { useEffect } from 'react';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { AXES } from './chartLook.ts';
import type { ChartRange } from './metricsSearch.ts';
import styles from './ChartControls.module.css';

interface RangeChipProps {
  readonly range: ChartRange;
  /** Whether Escape shows all again, too. */
  readonly hasEscape: boolean;
  readonly onReset: () => void;
}

/** The range that charts show, and the way back to all of it. */
export function RangeChip({ range: { on, from, to }, hasEscape, onReset }: RangeChipProps) {
  const { metrics: texts } = useMessages();
  const formats = useFormats();
  useEffect(() => {
    if (!hasEscape) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLInputElement;
      if (event.key === 'Escape' && !event.defaultPrevented && !isTyping) onReset();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [hasEscape, onReset]);
  const names: Readonly<Record<string, string>> = {
    [AXES.step]: texts.axes.step,
    [AXES.time]: texts.axes.time,
    [AXES.wall]: texts.axes.wall,
  };
  const write = (value: number) =>
    on === AXES.time
      ? formats.duration(value)
      : on === AXES.wall
        ? formats.dateTime(value * 1000)
        : formats.measure(on === AXES.step ? Math.round(value) : value);
  return (
    <span className={styles.zoomed}>
      <span>{texts.zoomed(names[on] ?? on, write(from), write(to))}</span>
      <Button size="small" onClick={onReset}>
        <ZoomOut size={14} aria-hidden />
        {texts.showAll}
      </Button>
    </span>
  );
}
