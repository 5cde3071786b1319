import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { artifactQuery, versionsQuery } from '../../api/artifacts.ts';
import type { ArtifactFactsFragment } from '../../api/generated.ts';
import type { ProjectAddress } from '../../api/projects.ts';
import { readPythonObject } from '../../api/pythonJson.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { CompareSides } from '../compare/CompareSides.tsx';
import { differences } from '../compare/differences.ts';
import { DifferenceTable } from '../compare/DifferenceTable.tsx';
import { FileChanges } from '../compare/FileChanges.tsx';
import { LineageDifferenceSection } from '../compare/lineage/LineageDifferenceSection.tsx';
import { runName } from '../names.ts';
import { Section } from '../Section.tsx';
import { useTitle } from '../useTitle.ts';
import { type ValueRow, valueRows } from '../valueRows.ts';
import styles from './TabPage.module.css';

const route = getRouteApi('/$entity/$project/compare/versions');

/** Two versions side by side: facts, lineages, files and metadata. */
export function CompareVersions() {
  const messages = useMessages();
  const address = route.useParams();
  const { left, right } = route.useSearch();
  const navigate = route.useNavigate();
  const texts = messages.compare;
  useTitle(texts.title(left, right));
  const one = useVersion(address, left);
  const other = useVersion(address, right);
  return (
    <div className={styles.page}>
      <CompareSides
        title={texts.versions}
        left={{ value: left, choices: one.choices }}
        right={{ value: right, choices: other.choices }}
        onChange={(search) => void navigate({ search })}
      />
      {one.artifact === null || other.artifact === null ? (
        <EmptyState title={messages.missing.artifact(one.artifact === null ? left : right)}>
          {messages.missing.artifactAdvice}
        </EmptyState>
      ) : one.artifact && other.artifact ? (
        <>
          <Section title={messages.artifact.facts}>
            <DifferenceTable rows={differences(one.facts, other.facts)} leftName={left} rightName={right} none="" />
          </Section>
          <LineageDifferenceSection address={address} left={{ artifactName: left }} right={{ artifactName: right }} />
          <Section title={messages.artifact.files}>
            <FileChanges left={one.artifact.id} right={other.artifact.id} />
          </Section>
          <Section title={messages.artifact.metadata}>
            <DifferenceTable
              rows={differences(one.metadata, other.metadata)}
              leftName={left}
              rightName={right}
              none={messages.artifact.noMetadata}
            />
          </Section>
        </>
      ) : null}
    </div>
  );
}

/** One side: the version, what is compared of it, and the other versions of its collection. */
function useVersion(address: ProjectAddress, name: string) {
  const messages = useMessages();
  const formats = useFormats();
  const collection = name.replace(/:[^:]*$/u, '');
  const { data: artifact } = useQuery(artifactQuery(address, name));
  const { data: versions } = useQuery({ ...versionsQuery(address, collection, null), throwOnError: false });
  return {
    artifact,
    choices: (versions?.edges ?? []).map(({ version, node }) => ({
      value: `${collection}:${version}`,
      text: [`${collection}:${version}`, ...node.aliases.map(({ alias }) => alias)].join(' · '),
    })),
    metadata: useMemo(() => valueRows(readPythonObject(artifact?.metadata ?? null)), [artifact?.metadata]),
    facts: artifact ? factRows(artifact, messages.artifact, formats) : [],
  };
}

function factRows(
  artifact: ArtifactFactsFragment,
  texts: ReturnType<typeof useMessages>['artifact'],
  formats: ReturnType<typeof useFormats>,
): readonly ValueRow[] {
  const { createdBy } = artifact;
  const producer = createdBy !== null && 'jobType' in createdBy ? runName(createdBy) : (createdBy?.name ?? '');
  const facts = [
    [texts.type, artifact.artifactType.name],
    [texts.loggedBy, producer],
    [texts.created, formats.dateTime(artifact.createdAt)],
    [texts.size, formats.bytes(artifact.size)],
    [texts.fileCount, formats.number(artifact.fileCount)],
    [texts.digest, artifact.digest],
  ] as const;
  return facts.map(([path, value]) => ({ path, value, kind: 'string' }));
}
