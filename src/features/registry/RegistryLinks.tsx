import { useQuery } from '@tanstack/react-query';
import type { LinkPlaceFragment } from '../../api/generated/registry.ts';
import { nodesOf } from '../../api/paging.ts';
import { versionLinksQuery } from '../../api/registries.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Ago } from '../../components/facts/Ago.tsx';
import { Section } from '../../components/page/Section.tsx';
import { AliasChips } from './AliasChips.tsx';
import { LinkedVersionLink } from '../../components/links/LinkedVersionLink.tsx';
import styles from './RegistryLinks.module.css';

/** The registries and portfolios that a version is linked to, under which numbers and aliases. */
export function RegistryLinks({ artifactId }: { readonly artifactId: string }) {
  const { registry: texts } = useMessages();
  const formats = useFormats();
  const { data } = useQuery(versionLinksQuery(artifactId));
  const links = nodesOf(data).filter(isLink);
  if (links.length === 0) return null;
  return (
    <Section title={texts.linksTitle} count={formats.number(links.length)}>
      <ul className={styles.list}>
        {links.map(({ id, versionIndex, aliases, createdAt, artifactCollection: { name, project } }) => {
          return (
            <li key={id} className={styles.item}>
              <LinkedVersionLink project={project} collection={name} version={`v${versionIndex}`} />
              <AliasChips aliases={aliases} />
              <span className={styles.fact}>
                <Ago instant={createdAt} />
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

type Collection = NonNullable<LinkPlaceFragment['artifactCollection']>;
type Link = LinkPlaceFragment & {
  readonly artifactCollection: Collection & { readonly project: NonNullable<Collection['project']> };
};

/** Whether it is a link, not the place where the version was logged; one to what is gone leads nowhere. */
function isLink(place: LinkPlaceFragment): place is Link {
  return place.artifactCollection?.kind === 'ArtifactPortfolio' && place.artifactCollection.project !== null;
}
