import { X } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { ValueTree } from '../../components/values/ValueTree.tsx';
import styles from './TablePreview.module.css';
import type { TableRow, TableService } from './tableService.ts';

interface RowDetailsProps {
  readonly service: TableService;
  /** The row's place in the file, from 0. */
  readonly index: number;
  readonly onClose: () => void;
}

/** All of one row of a table, uncut. */
export function RowDetails({ service, index, onClose }: RowDetailsProps) {
  const messages = useMessages();
  const formats = useFormats();
  const id = useId();
  const [row, setRow] = useState<TableRow | null>(null);
  useEffect(() => {
    let isOver = false;
    service.row(index).then(
      (answer) => {
        if (!isOver) setRow(answer);
      },
      // The worker stopped: there is nothing to show.
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [service, index]);
  const title = messages.tablePreview.row(formats.number(index + 1));
  return (
    <section className={styles.details} aria-labelledby={id}>
      <header className={styles.detailsHead}>
        <h3 id={id} className={styles.detailsTitle}>
          {title}
        </h3>
        <Button look="ghost" size="small" square aria-label={messages.ui.close} onClick={onClose}>
          <X size={14} aria-hidden />
        </Button>
      </header>
      {row === null ? null : <ValueTree key={index} document={row} label={title} />}
    </section>
  );
}
