import { useQuery } from '@tanstack/react-query';
import { isVersionName } from '../../shared/wandbNames.ts';
import type { CollectionPlace } from '../../shared/collectionPlace.ts';
import { aliasHolderQuery } from '../../api/registries.ts';
import { useMessages } from '../../i18n/language.ts';
import { usePaused } from '../page/usePaused.ts';
import styles from './AliasHolder.module.css';

interface AliasHolderProps {
  readonly place: CollectionPlace;
  readonly alias: string;
}

/** How long after the last key it is asked for, in milliseconds. */
const TYPING_PAUSE = 200;

/** Which version has an alias now and will lose it; nothing when none has. */
export function AliasHolder({ place, alias }: AliasHolderProps) {
  const { edit: texts } = useMessages();
  const settled = usePaused(alias, TYPING_PAUSE);
  // A version number is no alias, and the server says so.
  const isAlias = settled === alias && !isVersionName(alias);
  const { data: holder } = useQuery({
    ...aliasHolderQuery(place, alias),
    enabled: isAlias,
    throwOnError: false,
  });
  return (
    <output className={styles.note}>
      {isAlias && holder && holder.versionIndex !== null ? texts.aliases.moves(alias, `v${holder.versionIndex}`) : null}
    </output>
  );
}
