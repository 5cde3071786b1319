import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { artifactQuery } from '../../api/artifacts.ts';
import type { ArtifactFactsFragment } from '../../api/generated/facts.ts';
import type { ProjectAddress } from '../../api/projects.ts';
import { readPythonObject } from '../../shared/pythonJson.ts';
import { type Formats } from '../../i18n/formats.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { readSide } from '../../state/compareAddress.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { CompareFrame } from './CompareFrame.tsx';
import { differences } from './differences.ts';
import { DocumentSection } from './DocumentSection.tsx';
import { FileChanges } from './FileChanges.tsx';
import { LineageDifferenceSection } from './lineage/LineageDifferenceSection.tsx';
import { Part } from './Part.tsx';
import { PartNav } from './PartNav.tsx';
import type { ShownSide } from './SideChooser.tsx';
import { aliasNames, artifactAddress, artifactName, runName } from '../../components/links/names.ts';
import { Section } from '../../components/page/Section.tsx';
import { type ValueRow, valueRows } from '../../components/values/valueRows.ts';

const route = getRouteApi('/$entity/$project/compare/versions');

/** Two versions side by side: facts, lineages, files and metadata. */
export function CompareVersions() {
  const messages = useMessages();
  const home = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const texts = messages.compare;
  const left = useVersion(home, search.left);
  const right = useVersion(home, search.right);
  const [one, other] = [left.artifact, right.artifact];
  const [leftName, rightName] = [left.shown.name, right.shown.name];
  const metadata = useMemo(() => differences(left.metadata, right.metadata), [left.metadata, right.metadata]);
  const gone = [one, other].find((version) => version?.state === 'DELETED') ?? null;
  return (
    <CompareFrame
      kind="versions"
      home={home}
      left={left.shown}
      right={right.shown}
      search={search}
      onChange={(next, isStep) => void navigate({ search: next, replace: !isStep, resetScroll: false })}
    >
      {one === null || other === null ? (
        <EmptyState title={messages.missing.artifact(one === null ? leftName : rightName)}>
          {messages.missing.artifactAdvice}
        </EmptyState>
      ) : one === undefined || other === undefined ? (
        <Skeleton height={240} />
      ) : one.id === other.id ? (
        <EmptyState title={texts.same.versions(artifactName(one))}>{texts.same.select}</EmptyState>
      ) : (
        <>
          <VersionNotices versions={[one, other]} />
          {one.digest === other.digest && metadata.every(({ isDifferent }) => !isDifferent) ? (
            <Notice title={texts.same.version} />
          ) : null}
          <PartNav
            parts={[
              { name: 'facts', title: messages.artifact.details },
              { name: 'lineages', title: texts.lineages },
              { name: 'metadata', title: messages.artifact.metadata },
              { name: 'content', title: messages.artifact.files },
            ]}
          />
          <Part name="facts">
            <DocumentSection
              title={messages.artifact.details}
              rows={differences(left.facts, right.facts)}
              leftName={leftName}
              rightName={rightName}
              none=""
            />
          </Part>
          <Part name="lineages">
            <LineageDifferenceSection
              left={{ ...left.address, base: { artifactName: left.name } }}
              right={{ ...right.address, base: { artifactName: right.name } }}
              view={search}
              onChange={(view) =>
                void navigate({
                  search: { ...search, ...view },
                  replace: view.step === search.step,
                  resetScroll: false,
                })
              }
            />
          </Part>
          <Part name="metadata">
            <DocumentSection
              title={messages.artifact.metadata}
              rows={metadata}
              leftName={leftName}
              rightName={rightName}
              none={messages.artifact.noMetadata}
            />
          </Part>
          <Part name="content">
            <Section title={messages.artifact.files}>
              {gone !== null ? (
                <p>{texts.states.filesGone(artifactName(gone))}</p>
              ) : one.digest === other.digest ? (
                <p>{texts.same.content}</p>
              ) : (
                <FileChanges
                  left={one.id}
                  right={other.id}
                  view={search}
                  onChange={(view) =>
                    void navigate({
                      search: { ...search, ...view },
                      replace: view.file === search.file,
                      resetScroll: false,
                    })
                  }
                />
              )}
            </Section>
          </Part>
        </>
      )}
    </CompareFrame>
  );
}

/** What there is to know of the two before they are compared. */
function VersionNotices({ versions }: { readonly versions: readonly ArtifactFactsFragment[] }) {
  const { states } = useMessages().compare;
  return versions.map((version) =>
    version.state === 'DELETED' ? (
      <Notice key={version.id} tone="warning" title={states.deleted(artifactName(version))}>
        {states.deletedHint}
      </Notice>
    ) : version.state === 'PENDING' ? (
      <Notice key={version.id} title={states.pending(artifactName(version))}>
        {states.pendingHint}
      </Notice>
    ) : null,
  );
}

/** One side: the version and what is compared of it. */
function useVersion(home: ProjectAddress, text: string | undefined) {
  const messages = useMessages();
  const formats = useFormats();
  const side = text === undefined ? null : readSide(home, text);
  const { entity, project, name } = side ?? { ...home, name: '' };
  const address = { entity, project };
  const { data: artifact } = useQuery({ ...artifactQuery(address, name), enabled: side !== null });
  const page = artifact ? artifactAddress(artifact) : null;
  const shown: ShownSide = {
    side,
    name: artifact ? artifactName(artifact) : name,
    type: artifact?.artifactType.name ?? null,
    aliases: artifact ? aliasNames(artifact) : [],
    state: null,
    page: page && { to: '/$entity/$project/artifacts/$type/$collection/$version/overview', params: page },
  };
  return {
    artifact,
    address,
    /** As the address says it: in a registry its own name would not be found. */
    name,
    shown,
    metadata: useMemo(() => valueRows(readPythonObject(artifact?.metadata ?? null)), [artifact?.metadata]),
    facts: artifact ? factRows(artifact, messages.artifact, formats) : [],
  };
}

function factRows(
  artifact: ArtifactFactsFragment,
  texts: ReturnType<typeof useMessages>['artifact'],
  formats: Formats,
): readonly ValueRow[] {
  const { createdBy } = artifact;
  const producer = createdBy !== null && 'jobType' in createdBy ? runName(createdBy) : (createdBy?.name ?? '');
  const facts = [
    [texts.type, artifact.artifactType.name],
    [texts.loggedBy, producer],
    [texts.created, formats.dateTime(artifact.createdAt)],
    [texts.aliases, formats.list(aliasNames(artifact))],
    [texts.tags, formats.list(artifact.tags.map((tag) => tag.name))],
    [texts.size, formats.bytes(artifact.size)],
    [texts.fileCount, formats.number(artifact.fileCount)],
    [texts.digest, artifact.digest],
    [texts.description, artifact.description ?? ''],
  ] as const;
  return facts.flatMap(([path, value]) => (value === '' ? [] : [{ path, value, kind: 'string' }]));
}
