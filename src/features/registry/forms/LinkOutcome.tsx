import { useQueries, useQuery } from '@tanstack/react-query';
import { nodesOf } from '../../../api/paging.ts';
import type { CollectionPlace } from '../../../shared/collectionPlace.ts';
import { aliasHolderQuery, versionLinksQuery } from '../../../api/registries.ts';
import { useMessages } from '../../../i18n/language.ts';
import { registryName } from '../../../shared/wandbNames.ts';
import { OutcomeList } from '../../../components/edit/OutcomeList.tsx';

interface LinkOutcomeProps {
  readonly artifactId: string;
  readonly place: CollectionPlace;
  /** What is yet to be made: the registry with the collection, or that alone. */
  readonly makes: 'registry' | 'collection' | null;
  readonly aliases: readonly string[];
}

/** What linking a version will do, before it is done. */
export function LinkOutcome({ artifactId, place, makes, aliases }: LinkOutcomeProps) {
  const { registry: texts } = useMessages();
  const { data: links } = useQuery({ ...versionLinksQuery(artifactId), throwOnError: false });
  const moving = ['latest', ...aliases.filter((alias) => alias !== 'latest')];
  const holders = useQueries({
    queries: moving.map((alias) => ({
      ...aliasHolderQuery(place, alias),
      enabled: makes === null,
      throwOnError: false,
    })),
  });
  const there = nodesOf(links).find(
    ({ artifactCollection: collection }) =>
      collection?.name === place.collection &&
      collection.project?.name === place.project &&
      collection.project.entityName === place.entity,
  );
  const name = `${registryName(place.project)}/${place.collection}`;
  return (
    <OutcomeList aria-live="polite">
      {makes === 'registry' ? <li>{texts.willCreateRegistry(registryName(place.project))}</li> : null}
      <li>
        {makes !== null
          ? texts.willCreate(name)
          : there === undefined
            ? texts.willLink(name)
            : texts.isThere(name, `v${there.versionIndex}`)}
      </li>
      {moving.map((alias, at) => {
        const holder = makes === null ? holders[at]?.data : null;
        // Nobody knows yet whose it is.
        if (holder === undefined) return null;
        // What is on this version already stays.
        if (holder && holder.versionIndex === there?.versionIndex) return null;
        if (holder) return <li key={alias}>{texts.aliasWillMove(alias, `v${holder.versionIndex}`)}</li>;
        return alias === 'latest' ? null : <li key={alias}>{texts.aliasWillBeAdded(alias)}</li>;
      })}
    </OutcomeList>
  );
}
