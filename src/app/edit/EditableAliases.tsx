import { useMessages } from '../../i18n/language.ts';
import { EditableWords } from './EditableWords.tsx';

interface EditableAliasesProps {
  readonly aliases: readonly string[];
  readonly onEdit: (edit: { readonly kind: 'addAlias' | 'removeAlias'; readonly word: string }) => void;
}

/** A version's aliases in one collection; `latest` moves by itself. */
export function EditableAliases({ aliases, onEdit }: EditableAliasesProps) {
  const messages = useMessages();
  return (
    <EditableWords
      look="alias"
      words={aliases}
      fixed="latest"
      texts={messages.edit.aliases}
      onAdd={(word) => {
        onEdit({ kind: 'addAlias', word });
      }}
      onRemove={(word) => {
        onEdit({ kind: 'removeAlias', word });
      }}
    />
  );
}
