import { useMessages } from '../../i18n/language.ts';
import { Chip } from '../../ui/Chip.tsx';
import { ChipRow } from '../../ui/ChipRow.tsx';
import { readVersionPath } from '../../shared/collectionPlace.ts';
import type { RegistryOrganization } from '../../components/links/registryAddress.ts';
import { LinkedVersionLink } from '../../components/links/LinkedVersionLink.tsx';
import { chosenAliases, type ImpactLink, linksText } from './impactRows.ts';
import styles from './ImpactTable.module.css';

interface ImpactLinksProps {
  readonly links: readonly ImpactLink[];
  readonly organization: RegistryOrganization | null;
}

/** The registry that a version is linked to, leading there, with its aliases there; of several, how many more. */
export function ImpactLinks({ links, organization }: ImpactLinksProps) {
  const { impact: texts } = useMessages();
  const first = links.find(({ aliases }) => chosenAliases(aliases).length > 0) ?? links[0];
  const linked = first === undefined ? null : readVersionPath(first.name);
  if (first === undefined || linked === null) return null;
  const { collection, version } = linked;
  const project = { name: collection.project, entityName: collection.entity, entity: { organization } };
  const aliases = chosenAliases(first.aliases);
  const others = links.filter((link) => link !== first);
  return (
    <span className={styles.labels}>
      <LinkedVersionLink
        project={project}
        collection={collection.collection}
        version={version}
        className={styles.link}
      />
      {aliases.length === 0 ? null : (
        <span className={styles.aliases}>
          <ChipRow words={aliases.map((text) => ({ look: 'alias', text }))} />
        </span>
      )}
      {others.length === 0 ? null : (
        <Chip look="count" title={linksText({ links: others })}>
          {texts.moreLinks(others.length)}
        </Chip>
      )}
    </span>
  );
}
