import type { CollectionPlace } from '../../shared/collectionPlace.ts';
import { useMessages } from '../../i18n/language.ts';
import { AliasHolder } from './AliasHolder.tsx';
import { EditableWords } from './EditableWords.tsx';

interface EditableAliasesProps {
  /** The collection in which they are aliases. */
  readonly place: CollectionPlace;
  readonly aliases: readonly string[];
  readonly onEdit: (edit: { readonly kind: 'addAlias' | 'removeAlias'; readonly word: string }) => void;
}

/** A version's aliases in one collection; `latest` moves by itself. A new one that another version has says so. */
export function EditableAliases({ place, aliases, onEdit }: EditableAliasesProps) {
  const messages = useMessages();
  return (
    <EditableWords
      look="alias"
      words={aliases}
      fixed="latest"
      texts={messages.edit.aliases}
      renderNote={(word) => (aliases.includes(word) ? null : <AliasHolder place={place} alias={word} />)}
      onAdd={(word) => {
        onEdit({ kind: 'addAlias', word });
      }}
      onRemove={(word) => {
        onEdit({ kind: 'removeAlias', word });
      }}
    />
  );
}
