import type { ReactNode } from 'react';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { useShownArtifact } from '../../components/page/ArtifactContext.ts';
import { EditableAliases } from '../../components/edit/EditableAliases.tsx';
import { EditableDescription } from '../../components/edit/EditableDescription.tsx';
import { EditableWords } from '../../components/edit/EditableWords.tsx';
import { RefusedEdit } from '../../components/edit/RefusedEdit.tsx';
import { useVersionEdit } from '../../components/edit/useVersionEdit.ts';
import { CollectionTimeline } from './CollectionTimeline.tsx';
import { CopyableFact } from '../../components/facts/CopyableFact.tsx';
import { Fact } from '../../components/facts/Fact.tsx';
import { FactList } from '../../components/facts/FactList.tsx';
import { Instant } from '../../components/facts/Instant.tsx';
import { aliasNames, versionOf } from '../../components/links/names.ts';
import { RunLink } from '../../components/links/RunLink.tsx';
import { RunList } from '../../components/facts/RunList.tsx';
import { Section } from '../../components/page/Section.tsx';
import { TabColumns } from '../../components/page/TabColumns.tsx';
import { TabPage } from '../../components/page/TabPage.tsx';
import { MonoFact } from '../../components/facts/MonoFact.tsx';

interface ArtifactOverviewProps {
  /** The registries that hold the version. */
  readonly registries: ReactNode;
  /** What was done to the version. */
  readonly activity: ReactNode;
}

/** A version's facts, and the runs at both its sides. */
export function ArtifactOverview({ registries, activity }: ArtifactOverviewProps) {
  const messages = useMessages();
  const formats = useFormats();
  const { artifact, home } = useShownArtifact();
  const texts = messages.artifact;
  const edit = useVersionEdit();
  const version = versionOf(artifact);
  const { createdBy } = artifact;
  return (
    <TabPage>
      <RefusedEdit title={messages.edit.notSaved} error={edit.error} />
      <EditableDescription
        key={artifact.id}
        text={artifact.description ?? ''}
        onChange={(text) => {
          edit.mutate({ kind: 'describe', text });
        }}
      />
      {artifact.versionIndex === null ? null : (
        <CollectionTimeline
          address={home}
          type={artifact.artifactType.name}
          collection={artifact.artifactSequence.name}
          versionIndex={artifact.versionIndex}
        />
      )}
      <TabColumns
        facts={
          <Section title={texts.details}>
            <FactList>
              <Fact name={texts.type}>{artifact.artifactType.name}</Fact>
              <Fact name={texts.collection}>
                <MonoFact text={artifact.artifactSequence.name} />
              </Fact>
              <Fact name={texts.version}>{version === null ? null : <MonoFact text={version} />}</Fact>
              <Fact name={texts.aliases}>
                <EditableAliases
                  place={{ ...home, collection: artifact.artifactSequence.name }}
                  aliases={aliasNames(artifact)}
                  onEdit={edit.mutate}
                />
              </Fact>
              <Fact name={texts.tags}>
                <EditableWords
                  look="tag"
                  words={artifact.tags.map(({ name }) => name)}
                  texts={messages.edit.tags}
                  onAdd={(word) => {
                    edit.mutate({ kind: 'addTag', word });
                  }}
                  onRemove={(word) => {
                    edit.mutate({ kind: 'removeTag', word });
                  }}
                />
              </Fact>
              <Fact name={texts.created}>
                <Instant instant={artifact.createdAt} />
              </Fact>
              <Fact name={texts.loggedBy}>
                {createdBy !== null && 'jobType' in createdBy ? <RunLink run={createdBy} /> : (createdBy?.name ?? null)}
              </Fact>
              <Fact name={texts.size}>{formats.bytes(artifact.size)}</Fact>
              <Fact name={texts.fileCount}>{formats.number(artifact.fileCount)}</Fact>
              <Fact name={texts.digest}>
                <CopyableFact text={artifact.digest} label={messages.copy.digest} />
              </Fact>
              <Fact name={texts.commit}>
                {artifact.commitHash && <CopyableFact text={artifact.commitHash} label={messages.copy.commitHash} />}
              </Fact>
              <Fact name={texts.state}>{texts.states[artifact.state]}</Fact>
            </FactList>
          </Section>
        }
      >
        <RunList title={texts.loggedBy} runs={artifact.loggedBy} none={texts.noProducer} />
        <RunList title={texts.usedBy} runs={artifact.usedBy} none={texts.noConsumer} />
        {registries}
      </TabColumns>
      {activity}
    </TabPage>
  );
}
