import { Download, X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Rows, RowsAsked } from '../../api/tables.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { downloadFile } from '../download/downloadFile.ts';
import styles from './ExportButton.module.css';
import { exportRows } from './exportRows.ts';
import type { TableColumn } from './tableColumn.ts';

interface ExportButtonProps<Row> {
  /** Without its ending. */
  readonly fileName: string;
  readonly count: number;
  readonly columns: readonly TableColumn<Row>[];
  readonly fetchRows: (asked: RowsAsked, signal: AbortSignal) => Promise<Rows<Row>>;
}

type Progress = { readonly kind: 'idle' | 'failed' } | { readonly kind: 'working'; readonly done: number };

/** Downloads all rows of a table as it is narrowed and sorted, with its columns, as CSV. */
export function ExportButton<Row>({ fileName, count, columns, fetchRows }: ExportButtonProps<Row>) {
  const { tables: texts } = useMessages();
  const formats = useFormats();
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const abort = useRef<AbortController>(null);
  const start = async () => {
    const controller = new AbortController();
    abort.current = controller;
    setProgress({ kind: 'working', done: 0 });
    try {
      const file = await exportRows(columns, fetchRows, controller.signal, (done) => {
        setProgress({ kind: 'working', done });
      });
      downloadFile(`${fileName}.csv`, file);
      setProgress({ kind: 'idle' });
    } catch {
      setProgress({ kind: controller.signal.aborted ? 'idle' : 'failed' });
    }
  };
  if (progress.kind === 'working') {
    return (
      <span className={styles.working}>
        <output>{texts.csvProgress(formats.number(progress.done), formats.number(count))}</output>
        <Button
          look="ghost"
          square
          size="small"
          aria-label={texts.csvStop}
          onClick={() => {
            abort.current?.abort();
          }}
        >
          <X size={14} aria-hidden />
        </Button>
      </span>
    );
  }
  return (
    <>
      <Button title={texts.csvHint} disabled={count === 0} onClick={() => void start()}>
        <Download size={14} aria-hidden />
        {texts.csv}
      </Button>
      {progress.kind === 'failed' ? (
        <span role="alert" className={styles.failed}>
          {texts.csvFailed}
        </span>
      ) : null}
    </>
  );
}
