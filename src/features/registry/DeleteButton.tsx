import { Trash2 } from 'lucide-react';
import type { ComponentPropsWithRef } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';

/** The button that opens the question whether to delete. */
export function DeleteButton(props: ComponentPropsWithRef<'button'>) {
  const { registry: texts } = useMessages();
  return (
    <Button {...props} look="ghost" size="small" square aria-label={texts.delete} title={texts.delete}>
      <Trash2 size={14} aria-hidden />
    </Button>
  );
}
