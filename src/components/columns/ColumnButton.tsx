import { Columns3 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';

/** Opens the choice of a table's columns. */
export function ColumnButton({ children }: { readonly children: ReactNode }) {
  const { tables: texts } = useMessages();
  return (
    <Popover
      label={texts.columns}
      trigger={
        <Button>
          <Columns3 size={14} aria-hidden />
          {texts.columns}
        </Button>
      }
    >
      {children}
    </Popover>
  );
}
