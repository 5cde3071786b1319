import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';

/** Where no version is listed: `onClear` shows all of them again; null where there are none. */
export function NoVersion({ onClear }: { readonly onClear: (() => void) | null }) {
  const { tables: texts } = useMessages();
  if (onClear === null) return <EmptyState title={texts.emptyCollection}>{texts.emptyCollectionHint}</EmptyState>;
  return (
    <EmptyState title={texts.noVersions} action={<Button onClick={onClear}>{texts.clearFilters}</Button>}>
      {texts.noMatchHint}
    </EmptyState>
  );
}
