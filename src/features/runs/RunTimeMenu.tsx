import { ChevronDown } from 'lucide-react';
import type { ProjectAddress } from '../../api/projects.ts';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import styles from './RunsBar.module.css';
import type { RunsSearch, Since } from './runsSearch.ts';
import { RunTimeChoice } from './RunTimeChoice.tsx';

interface RunTimeMenuProps {
  readonly address: ProjectAddress;
  readonly search: RunsSearch;
  readonly now: number;
  readonly onChange: (since: Since | undefined) => void;
}

/** Narrows the runs to those that started lately. */
export function RunTimeMenu(props: RunTimeMenuProps) {
  const { tables: texts } = useMessages();
  const { since } = props.search;
  return (
    <Popover
      label={texts.since.label}
      trigger={
        <Button size="small" className={since === undefined ? '' : styles.on}>
          {texts.since[since ?? 'any']}
          <ChevronDown size={14} aria-hidden />
        </Button>
      }
    >
      <RunTimeChoice {...props} />
    </Popover>
  );
}
