import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { AXES, type ChartLook } from './chartLook.ts';
import styles from './ChartControls.module.css';

interface ChartControlsProps {
  readonly look: ChartLook;
  readonly onChange: (look: ChartLook) => void;
  /** Metrics that can be the horizontal axis, beside steps and times. */
  readonly metrics?: readonly string[];
}

const MOST_SMOOTHING = 0.99;
/** The choice that leaves the axis to each metric; no key of a history is empty. */
const OWN = '';

const NO_METRICS: readonly string[] = [];

/** How all charts of a page are drawn. */
export function ChartControls({ look, onChange, metrics = NO_METRICS }: ChartControlsProps) {
  const { metrics: texts } = useMessages();
  const formats = useFormats();
  const id = useId();
  const axes = [
    { value: OWN, text: texts.axes.usualHint, short: texts.axes.usual },
    { value: AXES.step, text: texts.axes.step, short: texts.axes.step },
    { value: AXES.time, text: texts.axes.time, short: texts.axes.time },
    { value: AXES.wall, text: texts.axes.wall, short: texts.axes.wall },
    ...metrics.map((metric) => ({ value: metric, text: metric, short: metric })),
  ];
  const chosen = look.x ?? OWN;
  return (
    <div className={styles.controls}>
      <label className={styles.control} htmlFor={id}>
        {texts.smoothing}
        <input
          id={id}
          type="range"
          className={styles.range}
          min={0}
          max={MOST_SMOOTHING}
          step={0.01}
          value={look.smoothing}
          onChange={(event) => {
            onChange({ ...look, smoothing: event.target.valueAsNumber });
          }}
        />
        <span className={styles.number}>{formats.measure(look.smoothing)}</span>
      </label>
      <label className={styles.control}>
        <input
          type="checkbox"
          className={styles.check}
          checked={look.isLog}
          onChange={(event) => {
            onChange({ ...look, isLog: event.target.checked });
          }}
        />
        {texts.log}
      </label>
      <Menu
        label={texts.xAxis}
        value={chosen}
        choices={axes}
        onChoose={(x) => {
          onChange({ ...look, x: x === OWN ? null : x });
        }}
      >
        <Button>
          {texts.by(axes.find(({ value }) => value === chosen)?.short ?? chosen)}
          <ChevronDown size={14} aria-hidden />
        </Button>
      </Menu>
    </div>
  );
}
