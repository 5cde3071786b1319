import type { ArtifactFactsFragment } from '../../api/generated/facts.ts';
import type { LinkedVersionFragment } from '../../api/generated/registry.ts';
import type { CollectionPlace } from '../../shared/collectionPlace.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Chip } from '../../ui/Chip.tsx';
import { ArtifactLink } from '../../components/links/ArtifactLink.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { CopyableFact } from '../../components/facts/CopyableFact.tsx';
import { EditableAliases } from '../../components/edit/EditableAliases.tsx';
import { RefusedEdit } from '../../components/edit/RefusedEdit.tsx';
import { Fact } from '../../components/facts/Fact.tsx';
import { FactList } from '../../components/facts/FactList.tsx';
import { Instant } from '../../components/facts/Instant.tsx';
import { aliasNames, artifactAddress } from '../../components/links/names.ts';
import { RunLink } from '../../components/links/RunLink.tsx';
import { Section } from '../../components/page/Section.tsx';
import styles from './LinkedVersionFacts.module.css';
import { useAliasEdit } from './useAliasEdit.ts';

interface LinkedVersionFactsProps {
  readonly place: CollectionPlace;
  /** As the address names it. */
  readonly version: string;
  readonly member: LinkedVersionFragment;
  readonly artifact: ArtifactFactsFragment;
}

/** What is known of a version in a registry, and the ways to what it was linked from. */
export function LinkedVersionFacts({ place, version, member, artifact }: LinkedVersionFactsProps) {
  const messages = useMessages();
  const formats = useFormats();
  const texts = messages.registry;
  const edit = useAliasEdit(place, version, artifact.id);
  const source = artifactAddress(artifact);
  const { createdBy } = artifact;
  return (
    <Section title={texts.details}>
      <RefusedEdit title={texts.notSaved} error={edit.error} />
      <FactList>
        <Fact name={texts.source}>
          <ArtifactLink artifact={artifact} />
        </Fact>
        <Fact name={texts.lineage}>
          {source && (
            <span className={styles.ways}>
              <ButtonLink
                to="/$entity/$project/artifacts/$type/$collection/$version/lineage"
                params={source}
                size="small"
              >
                {texts.showLineage}
              </ButtonLink>
              <ButtonLink
                to="/$entity/$project/artifacts/$type/$collection/$version/impact"
                params={source}
                size="small"
              >
                {texts.showImpact}
              </ButtonLink>
            </span>
          )}
        </Fact>
        <Fact name={texts.aliases}>
          <EditableAliases place={place} aliases={aliasNames(member)} onEdit={edit.mutate} />
        </Fact>
        <Fact name={texts.tags}>
          {artifact.tags.length > 0 && (
            <span className={styles.chips}>
              {artifact.tags.map(({ name }) => (
                <Chip key={name} look="tag">
                  {name}
                </Chip>
              ))}
            </span>
          )}
        </Fact>
        <Fact name={texts.linked}>
          <Instant instant={member.createdAt} />
        </Fact>
        <Fact name={texts.linkedBy}>{member.linkedBy?.name}</Fact>
        <Fact name={texts.created}>
          <Instant instant={artifact.createdAt} />
        </Fact>
        <Fact name={texts.loggedBy}>
          {createdBy !== null && 'jobType' in createdBy ? <RunLink run={createdBy} /> : (createdBy?.name ?? null)}
        </Fact>
        <Fact name={texts.type}>{artifact.artifactType.name}</Fact>
        <Fact name={texts.size}>{formats.bytes(artifact.size)}</Fact>
        <Fact name={texts.files}>{formats.number(artifact.fileCount)}</Fact>
        <Fact name={texts.digest}>
          <CopyableFact text={artifact.digest} label={messages.copy.digest} />
        </Fact>
      </FactList>
    </Section>
  );
}
