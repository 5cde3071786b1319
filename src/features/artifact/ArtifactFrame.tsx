import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Outlet } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { artifactQuery } from '../../api/artifacts.ts';
import { useMessages } from '../../i18n/language.ts';
import { Chip } from '../../ui/Chip.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ArtifactContext, shownArtifact, type ShownArtifact } from '../../components/page/ArtifactContext.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { aliasNames, artifactName } from '../../components/links/names.ts';
import { PageHead } from '../../components/page/PageHead.tsx';
import { PageLoading } from '../../components/page/PageLoading.tsx';
import { useTabTitle } from '../../components/page/useTabTitle.ts';
import { useVisit } from '../../components/visits/useVisit.ts';
import { versionVisit } from '../../components/visits/visits.ts';
import { VERSION_TAB_NAMES, VERSION_TABS } from '../../components/links/versionTabs.ts';
import { NodeFrame } from '../../components/page/NodeFrame.tsx';
import { TabLink } from '../../components/page/TabLink.tsx';

const route = getRouteApi('/$entity/$project/artifacts/$type/$collection/$version');

interface ArtifactFrameProps {
  /** What other features offer for the version, in its head. */
  readonly actions: ReactNode;
}

/** A version's page: its head, and its tabs. */
export function ArtifactFrame({ actions }: ArtifactFrameProps) {
  const messages = useMessages();
  const params = route.useParams();
  const { entity, project, collection, version } = params;
  const name = `${collection}:${version}`;
  const { data: artifact } = useQuery(artifactQuery({ entity, project }, name));
  useTabTitle(
    artifact === null ? messages.missing.artifact(name) : name,
    artifact === null ? [] : VERSION_TAB_NAMES,
    (tab) => messages.artifact[tab],
  );
  const shown = useMemo<ShownArtifact | null>(
    () => (artifact ? shownArtifact({ entity, project }, name, artifact) : null),
    [artifact, entity, project, name],
  );
  useVisit(useMemo(() => (shown === null ? null : versionVisit(shown)), [shown]));
  if (artifact === null) {
    return (
      <EmptyState
        isPage
        title={messages.missing.artifact(name)}
        action={
          <ButtonLink to="/$entity/$project/artifacts" params={{ entity, project }} look="primary">
            {messages.missing.toProject}
          </ButtonLink>
        }
      >
        <p>{messages.missing.artifactAdvice}</p>
      </EmptyState>
    );
  }
  if (shown === null || artifact === undefined) return <PageLoading />;
  return (
    <ArtifactContext value={shown}>
      <NodeFrame
        head={
          <PageHead
            acts={actions}
            kind="artifact"
            type={artifact.artifactType.name}
            over={artifact.artifactType.name}
            name={artifactName(artifact)}
            copy={{
              text: `${shown.home.entity}/${shown.home.project}/${artifactName(artifact)}`,
              label: messages.copy.name,
            }}
          >
            {aliasNames(artifact).map((alias) => (
              <Chip key={alias} look="alias">
                {alias}
              </Chip>
            ))}
            {artifact.tags.map((tag) => (
              <Chip key={tag.name} look="tag">
                {tag.name}
              </Chip>
            ))}
          </PageHead>
        }
        tabsLabel={messages.artifact.tabs}
        tabs={VERSION_TAB_NAMES.map((tab) => (
          <TabLink key={tab} to={VERSION_TABS[tab]} params={params} activeOptions={{ includeSearch: false }}>
            {messages.artifact[tab]}
          </TabLink>
        ))}
        notice={
          artifact.state === 'COMMITTED' ? null : (
            <Notice
              tone="warning"
              title={artifact.state === 'DELETED' ? messages.artifact.deleted : messages.artifact.pending}
            />
          )
        }
      >
        <Outlet />
      </NodeFrame>
    </ArtifactContext>
  );
}
