import { X } from 'lucide-react';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import type { TableColumn } from './tableColumn.ts';

interface HiddenOrderProps {
  /** W&B's order: "-created_at". */
  readonly sort: string;
  readonly columns: readonly Pick<TableColumn<never>, 'id'>[];
  readonly nameOf: (id: string) => string;
  readonly onReset: () => void;
}

/** Says by what rows are sorted where no head does: its column is not shown. */
export function HiddenOrder({ sort, columns, nameOf, onReset }: HiddenOrderProps) {
  const { tables: texts } = useMessages();
  const id = sort.replace(/^[+-]/u, '');
  if (columns.some((column) => column.id === id)) return null;
  return (
    <Button look="ghost" size="small" title={texts.resetSort} onClick={onReset}>
      <X size={14} aria-hidden />
      {texts.sortedBy(nameOf(id))}
    </Button>
  );
}
