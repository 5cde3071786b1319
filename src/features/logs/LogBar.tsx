import { ArrowDownToLine, ArrowUpToLine, Clock, Download, WrapText, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { ToggleButton } from '../../ui/ToggleButton.tsx';
import { ButtonAnchor } from '../../ui/ButtonAnchor.tsx';
import { LineField } from './LineField.tsx';
import { toggleTimes, toggleWrap, useLogPreferences } from './logPreferences.ts';
import styles from './LogBar.module.css';

interface LogBarProps {
  readonly total: number;
  /** The line that the address names, counted from 1. */
  readonly named: number | undefined;
  readonly onGoTo: (number: number) => void;
  readonly onUnname: () => void;
  readonly onStart: () => void;
  readonly onEnd: () => void;
  /** Where the whole console can be downloaded. */
  readonly download: string;
  /** The search. */
  readonly children: ReactNode;
}

/** What stands over a console: its search, ways to go to a line, how it is drawn, and its download. */
export function LogBar({ total, named, onGoTo, onUnname, onStart, onEnd, download, children }: LogBarProps) {
  const { logs, copy } = useMessages();
  const formats = useFormats();
  const { isWrapped, hasTimes } = useLogPreferences();
  const namedText = named === undefined ? '' : formats.number(named);
  return (
    <div className={styles.bar}>
      {children}
      <span className={styles.total}>{logs.lines(total)}</span>
      {named === undefined ? null : (
        <span className={styles.named}>
          {logs.line(namedText)}
          <CopyButton text={globalThis.location.href} label={copy.lineLink(namedText)} />
          <Button
            look="ghost"
            size="small"
            square
            aria-label={logs.unmark(namedText)}
            title={logs.unmark(namedText)}
            onClick={onUnname}
          >
            <X size={14} aria-hidden />
          </Button>
        </span>
      )}
      <div className={styles.group}>
        <LineField total={total} onGoTo={onGoTo} />
        <Button square aria-label={logs.start} title={logs.start} onClick={onStart}>
          <ArrowUpToLine size={14} aria-hidden />
        </Button>
        <Button square aria-label={logs.end} title={logs.end} onClick={onEnd}>
          <ArrowDownToLine size={14} aria-hidden />
        </Button>
        <ToggleButton label={logs.wrap} isOn={isWrapped} onClick={toggleWrap}>
          <WrapText size={14} aria-hidden />
        </ToggleButton>
        <ToggleButton label={logs.times} isOn={hasTimes} onClick={toggleTimes}>
          <Clock size={14} aria-hidden />
        </ToggleButton>
        <ButtonAnchor
          href={download}
          download

          data-square
          aria-label={logs.download}
          title={logs.download}
        >
          <Download size={14} aria-hidden />
        </ButtonAnchor>
      </div>
    </div>
  );
}
