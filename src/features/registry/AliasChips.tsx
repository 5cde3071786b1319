import { ChipRow } from '../../ui/ChipRow.tsx';
import { aliasNames } from '../../components/links/names.ts';

/** Aliases on one line; of those that find no room, how many. */
export function AliasChips({ aliases }: { readonly aliases: readonly { readonly alias: string }[] }) {
  return <ChipRow words={aliasNames({ aliases }).map((text) => ({ look: 'alias', text }))} />;
}
