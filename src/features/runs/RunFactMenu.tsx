import { ChevronDown } from 'lucide-react';
import type { ProjectAddress } from '../../api/projects.ts';
import type { SharedFact } from '../../api/tables.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { RunFactChoice } from './RunFactChoice.tsx';
import styles from './RunsBar.module.css';
import { factText } from './runFactText.ts';

interface RunFactMenuProps {
  readonly address: ProjectAddress;
  readonly fact: SharedFact;
  /** The values that runs are narrowed to; empty for all. */
  readonly chosen: readonly string[];
  /** What else narrows the runs: they are counted as far as it lets them through. */
  readonly otherFilters: string | null;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Narrows the runs to those that share a fact, such as a job type. */
export function RunFactMenu(props: RunFactMenuProps) {
  const messages = useMessages();
  const formats = useFormats();
  const { fact, chosen } = props;
  const name = messages.tables.by[fact];
  const [only] = chosen;
  return (
    <Popover
      label={name}
      trigger={
        <Button size="small" className={only === undefined ? '' : styles.on}>
          {only === undefined
            ? name
            : messages.tables.severalOf(
                name,
                chosen.length === 1 ? factText(fact, only, messages) : formats.number(chosen.length),
              )}
          <ChevronDown size={14} aria-hidden />
        </Button>
      }
    >
      <RunFactChoice {...props} />
    </Popover>
  );
}
