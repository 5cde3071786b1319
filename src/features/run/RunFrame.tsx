import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Outlet } from '@tanstack/react-router';
import { GitCompareArrows } from 'lucide-react';
import { useMemo } from 'react';
import { runQuery } from '../../api/runs.ts';
import { useMessages } from '../../i18n/language.ts';
import { Chip } from '../../ui/Chip.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { runName } from '../../components/links/names.ts';
import { PageHead } from '../../components/page/PageHead.tsx';
import { PageLoading } from '../../components/page/PageLoading.tsx';
import { RunContext, type ShownRun } from '../../components/page/RunContext.ts';
import { RunState } from '../../components/facts/RunState.tsx';
import { RUN_TAB_NAMES, RUN_TABS } from '../../components/links/runTabs.ts';
import { useTabTitle } from '../../components/page/useTabTitle.ts';
import { useVisit } from '../../components/visits/useVisit.ts';
import { runVisit } from '../../components/visits/visits.ts';
import { NodeFrame } from '../../components/page/NodeFrame.tsx';
import { TabLink } from '../../components/page/TabLink.tsx';

const route = getRouteApi('/$entity/$project/runs/$run');

/** How often a run that is going on is asked about, in milliseconds. */
const FOLLOW = 5_000;

/** A run's page: its head, and its tabs. */
export function RunFrame() {
  const messages = useMessages();
  const params = route.useParams();
  const { entity, project, run: id } = params;
  const { data: run } = useQuery({
    ...runQuery({ entity, project }, id),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? FOLLOW : false),
  });
  useTabTitle(
    run === null ? messages.missing.run(id) : run && runName(run),
    run ? RUN_TAB_NAMES : [],
    (tab) => messages.run[tab],
  );
  const shown = useMemo<ShownRun | null>(
    () => (run ? { address: { entity, project }, run } : null),
    [run, entity, project],
  );
  useVisit(useMemo(() => (shown === null ? null : runVisit(shown)), [shown]));
  if (run === null) {
    return (
      <EmptyState
        isPage
        title={messages.missing.run(id)}
        action={
          <ButtonLink to="/$entity/$project/runs" params={{ entity, project }} look="primary">
            {messages.missing.toProject}
          </ButtonLink>
        }
      >
        <p>{messages.missing.runAdvice}</p>
      </EmptyState>
    );
  }
  if (shown === null || run === undefined) return <PageLoading />;
  return (
    <NodeFrame
      head={
        <PageHead
          acts={
            <ButtonLink
              to="/$entity/$project/compare/runs"
              params={{ entity, project }}
              search={{ left: run.name }}
              size="small"
            >
              <GitCompareArrows size={14} aria-hidden />
              {messages.compare.open}
            </ButtonLink>
          }
          kind="run"
          type={run.jobType}
          over={run.jobType === null || run.jobType === '' ? messages.run.run : run.jobType}
          name={runName(run)}
          copy={{ text: `${entity}/${project}/${run.name}`, label: messages.copy.path }}
        >
          <RunState state={run.state} />
          {run.tags.map((tag) => (
            <Chip key={tag} look="tag">
              {tag}
            </Chip>
          ))}
        </PageHead>
      }
      tabsLabel={messages.run.tabs}
      tabs={RUN_TAB_NAMES.map((tab) => (
        <TabLink key={tab} to={RUN_TABS[tab]} params={params} activeOptions={{ includeSearch: false }}>
          {messages.run[tab]}
        </TabLink>
      ))}
    >
      <RunContext value={shown}>
        <Outlet />
      </RunContext>
    </NodeFrame>
  );
}
