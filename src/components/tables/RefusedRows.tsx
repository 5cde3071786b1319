import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';

interface RefusedRowsProps {
  /** The server's sentence. */
  readonly reason: string;
  readonly onReset: () => void;
}

/** Where the server refused to filter or sort rows as the address asks: why, and the way back. */
export function RefusedRows({ reason, onReset }: RefusedRowsProps) {
  const { tables: texts } = useMessages();
  return (
    <div role="alert">
      <EmptyState title={texts.refused} action={<Button onClick={onReset}>{texts.showAll}</Button>}>
        {reason}
      </EmptyState>
    </div>
  );
}
