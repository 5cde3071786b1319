import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { nodesOf } from '../../api/paging.ts';
import type { ProjectAddress } from '../../api/projects.ts';
import { readConfig, readSummary } from '../../shared/pythonJson.ts';
import { runQuery } from '../../api/runs.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { readSide } from '../../state/compareAddress.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ArtifactPairTable } from './ArtifactPairTable.tsx';
import { CodeDifference } from './CodeDifference.tsx';
import { CompareFrame } from './CompareFrame.tsx';
import { unlisted } from './artifactPairs.ts';
import { differences } from './differences.ts';
import { DocumentSection } from './DocumentSection.tsx';
import { LineageDifferenceSection } from './lineage/LineageDifferenceSection.tsx';
import { Part } from './Part.tsx';
import { PartNav } from './PartNav.tsx';
import { RunCharts } from './RunCharts.tsx';
import { RunNotices } from './RunNotices.tsx';
import type { ShownSide } from './SideChooser.tsx';
import { runName } from '../../components/links/names.ts';
import { Section } from '../../components/page/Section.tsx';
import { type ValueRow, valueRows } from '../../components/values/valueRows.ts';

const route = getRouteApi('/$entity/$project/compare/runs');

/** How often a run that is going on is asked about, in milliseconds. */
const FOLLOW = 5_000;

/** Two runs side by side: facts and code, what they used and logged, results, config, metrics and lineages. */
export function CompareRuns() {
  const messages = useMessages();
  const home = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const left = useRun(home, search.left);
  const right = useRun(home, search.right);
  const [one, other] = [left.run, right.run];
  const [leftName, rightName] = [left.shown.name, right.shown.name];
  const config = useMemo(() => differences(left.config, right.config), [left.config, right.config]);
  const summary = useMemo(() => differences(left.summary, right.summary), [left.summary, right.summary]);
  const names = { leftName, rightName };
  return (
    <CompareFrame
      kind="runs"
      home={home}
      left={left.shown}
      right={right.shown}
      search={search}
      onChange={(next, isStep) => void navigate({ search: next, replace: !isStep, resetScroll: false })}
    >
      {one === null || other === null ? (
        <EmptyState title={messages.missing.run(one === null ? leftName : rightName)}>
          {messages.missing.runAdvice}
        </EmptyState>
      ) : one === undefined || other === undefined ? (
        <Skeleton height={240} />
      ) : one.id === other.id ? (
        <EmptyState title={messages.compare.same.runs(leftName)}>{messages.compare.same.select}</EmptyState>
      ) : (
        <>
          <RunNotices left={one} right={other} config={config} summary={summary} />
          <PartNav
            parts={[
              { name: 'facts', title: messages.run.details },
              { name: 'lineages', title: messages.compare.lineages },
              { name: 'results', title: messages.run.summary },
              { name: 'config', title: messages.run.config },
              { name: 'metrics', title: messages.run.metrics },
              { name: 'data', title: messages.run.inputs },
              { name: 'outputs', title: messages.run.outputs },
              { name: 'code', title: messages.compare.sourceCode.title },
            ]}
          />
          <Part name="facts">
            <DocumentSection
              title={messages.run.details}
              rows={differences(left.facts, right.facts)}
              {...names}
              none=""
            />
          </Part>
          <Part name="lineages">
            <LineageDifferenceSection
              left={{ ...left.address, base: { runName: one.name } }}
              right={{ ...right.address, base: { runName: other.name } }}
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
          <Part name="results">
            <DocumentSection
              title={messages.run.summary}
              rows={summary}
              {...names}
              none={messages.run.noSummary}
              numbers="measured"
            />
          </Part>
          <Part name="config">
            <DocumentSection title={messages.run.config} rows={config} {...names} none={messages.run.noConfig} />
          </Part>
          <Part name="metrics">
            <Section title={messages.run.metrics}>
              <RunCharts
                left={{ id: one.id, name: leftName, isRunning: one.state === 'running' }}
                right={{ id: other.id, name: rightName, isRunning: other.state === 'running' }}
              />
            </Section>
          </Part>
          <Part name="data">
            <Section title={messages.run.inputs}>
              <ArtifactPairTable
                home={home}
                left={nodesOf(one.inputArtifacts)}
                right={nodesOf(other.inputArtifacts)}
                {...names}
                more={unlisted(one.inputArtifacts) + unlisted(other.inputArtifacts)}
                none={messages.run.noInputs}
              />
            </Section>
          </Part>
          <Part name="outputs">
            <Section title={messages.run.outputs}>
              <ArtifactPairTable
                home={home}
                left={nodesOf(one.outputArtifacts)}
                right={nodesOf(other.outputArtifacts)}
                {...names}
                more={unlisted(one.outputArtifacts) + unlisted(other.outputArtifacts)}
                none={messages.run.noOutputs}
              />
            </Section>
          </Part>
          <Part name="code">
            <Section title={messages.compare.sourceCode.title}>
              <CodeDifference left={one} right={other} isSplit={search.split === true} />
            </Section>
          </Part>
        </>
      )}
    </CompareFrame>
  );
}

/** One side: the run, and what is compared of it. */
function useRun(home: ProjectAddress, text: string | undefined) {
  const { run: texts } = useMessages();
  const formats = useFormats();
  const side = text === undefined ? null : readSide(home, text);
  const { entity, project, name } = side ?? { ...home, name: '' };
  const { data: run } = useQuery({
    ...runQuery({ entity, project }, name),
    enabled: side !== null,
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? FOLLOW : false),
  });
  const shown: ShownSide = {
    side,
    name: run ? runName(run) : name,
    type: run?.jobType ?? null,
    aliases: [],
    state: run?.state ?? null,
    page: run ? { to: '/$entity/$project/runs/$run/overview', params: { entity, project, run: run.name } } : null,
  };
  const facts: readonly ValueRow[] = run
    ? [
        [texts.state, texts.stateName(run.state)],
        [texts.jobType, run.jobType ?? ''],
        [texts.group, run.group ?? ''],
        [texts.sweep, run.sweepName ?? ''],
        [texts.tags, formats.list(run.tags)],
        [texts.notes, run.notes ?? ''],
        [texts.commit, run.commit ?? ''],
        [texts.program, run.program ?? ''],
        [texts.host, run.host ?? ''],
        [texts.owner, run.user?.username ?? ''],
        [texts.started, formats.dateTime(run.createdAt)],
        [texts.duration, formats.duration(run.durationSeconds)],
        [texts.exitCode, run.exitCode === null ? '' : formats.number(run.exitCode)],
      ].flatMap(([path = '', value = '']) => (value === '' ? [] : [{ path, value, kind: 'string' }]))
    : [];
  return {
    run,
    address: { entity, project },
    shown,
    facts,
    config: useMemo(() => valueRows(readConfig(run?.config ?? null)), [run?.config]),
    summary: useMemo(() => valueRows(readSummary(run?.summaryMetrics ?? null)), [run?.summaryMetrics]),
  };
}
