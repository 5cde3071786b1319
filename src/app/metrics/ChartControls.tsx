import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import type { ChartLook } from './LineChart.tsx';
import styles from './ChartControls.module.css';

interface ChartControlsProps {
  readonly look: ChartLook;
  readonly onChange: (look: ChartLook) => void;
}

const MOST_SMOOTHING = 0.99;

/** How all charts of a page are drawn. */
export function ChartControls({ look, onChange }: ChartControlsProps) {
  const messages = useMessages();
  const formats = useFormats();
  const id = useId();
  return (
    <div className={styles.controls}>
      <label className={styles.control} htmlFor={id}>
        {messages.metrics.smoothing}
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
        {messages.metrics.log}
      </label>
      <Menu
        label={messages.metrics.xAxis}
        value={look.x}
        choices={[
          { value: 'step', text: messages.metrics.step },
          { value: 'time', text: messages.metrics.time },
        ]}
        onChoose={(x) => {
          onChange({ ...look, x });
        }}
      >
        <Button>
          {look.x === 'step' ? messages.metrics.byStep : messages.metrics.byTime}
          <ChevronDown size={14} aria-hidden />
        </Button>
      </Menu>
    </div>
  );
}
