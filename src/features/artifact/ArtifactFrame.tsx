import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { artifactQuery } from '../../api/artifacts.ts';
import { useMessages } from '../../i18n/language.ts';
import { Chip } from '../../ui/Chip.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ArtifactContext, shownArtifact, type ShownArtifact } from '../../components/page/ArtifactContext.ts';
import { buttonLink } from '../../components/links/buttonLink.ts';
import { aliasNames, artifactName } from '../../components/links/names.ts';
import { PageHead } from '../../components/page/PageHead.tsx';
import { PageLoading } from '../../components/page/PageLoading.tsx';
import { useTabTitle } from '../../components/page/useTabTitle.ts';
import { useVisit } from '../../components/visits/useVisit.ts';
import { versionVisit } from '../../components/visits/visits.ts';
import { VERSION_TAB_NAMES, VERSION_TABS } from '../../components/links/versionTabs.ts';
import tabs from '../../components/page/Tabs.module.css';
import styles from '../../components/page/NodeFrame.module.css';

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
          <Link to="/$entity/$project/artifacts" params={{ entity, project }} {...buttonLink('primary')}>
            {messages.missing.toProject}
          </Link>
        }
      >
        <p>{messages.missing.artifactAdvice}</p>
      </EmptyState>
    );
  }
  if (shown === null || artifact === undefined) return <PageLoading />;
  return (
    <ArtifactContext value={shown}>
      <div className={styles.frame}>
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
        <nav className={`${tabs.tabs} ${styles.tabs}`} aria-label={messages.artifact.tabs}>
          {VERSION_TAB_NAMES.map((tab) => (
            <Link
              key={tab}
              to={VERSION_TABS[tab]}
              params={params}
              className={tabs.tab}
              activeOptions={{ includeSearch: false }}
            >
              {messages.artifact[tab]}
            </Link>
          ))}
        </nav>
        {artifact.state === 'COMMITTED' ? null : (
          <div className={styles.notice}>
            <Notice
              tone="warning"
              title={artifact.state === 'DELETED' ? messages.artifact.deleted : messages.artifact.pending}
            />
          </div>
        )}
        <div className={styles.body}>
          <Outlet />
        </div>
      </div>
    </ArtifactContext>
  );
}
