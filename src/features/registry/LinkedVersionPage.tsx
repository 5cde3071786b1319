import { useQuery } from '@tanstack/react-query';
import type { RegistryFactsFragment } from '../../api/generated/registry.ts';
import { linkedVersionQuery } from '../../api/registries.ts';
import type { CollectionPlace } from '../../shared/collectionPlace.ts';
import { useMessages } from '../../i18n/language.ts';
import { CodeBlock } from '../../ui/CodeBlock.tsx';
import { aliasNames } from '../../components/links/names.ts';
import { Markdown } from '../../components/markdown/Markdown.tsx';
import { Section } from '../../components/page/Section.tsx';
import { TabColumns } from '../../components/page/TabColumns.tsx';
import { TabPage } from '../../components/page/TabPage.tsx';
import { useTitle } from '../../components/page/useTitle.ts';
import { AliasChips } from './AliasChips.tsx';
import { CompareLinks } from './CompareLinks.tsx';
import { LinkedVersionFacts } from './LinkedVersionFacts.tsx';
import { linkedUseLines } from '../../components/snippets/registryLines.ts';
import { registryName } from '../../shared/wandbNames.ts';
import { collectionPath } from '../../shared/collectionPlace.ts';
import { registryAddress } from '../../components/links/registryAddress.ts';
import { RegistryHead } from './RegistryHead.tsx';
import { registryTarget } from '../../components/links/registryTarget.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { RegistryLoading } from './RegistryLoading.tsx';
import { RegistryMissing } from './RegistryMissing.tsx';
import styles from './RegistryFrame.module.css';
import { UnlinkVersion } from './UnlinkVersion.tsx';
import { VersionActivity } from './VersionActivity.tsx';

interface LinkedVersionPageProps {
  readonly registry: RegistryFactsFragment;
  readonly collection: CollectionPlace;
  /** The number in the collection, or an alias there, as the address says it. */
  readonly version: string;
}

/** A version in a registry: its place there, what it was linked from, and what was done to it. */
export function LinkedVersionPage({ registry, collection: place, version }: LinkedVersionPageProps) {
  const messages = useMessages();
  const texts = messages.registry;
  const address = registryAddress(registry);
  const { data: member } = useQuery(linkedVersionQuery(place, version));
  const path = collectionPath(place);
  const name = `${place.collection}:${member ? `v${member.versionIndex}` : version}`;
  useTitle(texts.titleIn(name, registryName(registry.name)));
  if (member === undefined) return <RegistryLoading />;
  if (member === null || member.artifact === null) {
    return (
      <RegistryMissing
        title={texts.missingVersion(name)}
        advice={texts.missingVersionAdvice}
        action={
          <ButtonLink look="primary" {...registryTarget(address, { selectionPath: path })}>
            {texts.toCollection}
          </ButtonLink>
        }
      />
    );
  }
  const { artifact } = member;
  return (
    <div className={styles.frame}>
      <RegistryHead
        registry={registry}
        collection={place}
        type={artifact.artifactType.name}
        name={name}
        copy={`${place.entity}/${place.project}/${name}`}
        acts={
          <>
            <CompareLinks place={place} member={member} artifact={artifact} />
            <UnlinkVersion
              address={address}
              place={place}
              name={name}
              artifactId={artifact.id}
              aliases={aliasNames(member)}
            />
          </>
        }
      >
        <AliasChips aliases={member.aliases} />
      </RegistryHead>
      <div className={styles.scrolling}>
        <TabPage>
          <TabColumns
            facts={<LinkedVersionFacts place={place} version={version} member={member} artifact={artifact} />}
          >
            {artifact.description ? (
              <Section title={texts.description}>
                <Markdown text={artifact.description} />
              </Section>
            ) : null}
            <Section title={texts.use}>
              <CodeBlock text={linkedUseLines(`${place.entity}/${place.project}/${name}`)} label={messages.copy.code} />
            </Section>
          </TabColumns>
          <VersionActivity artifactId={artifact.id} />
        </TabPage>
      </div>
    </div>
  );
}
