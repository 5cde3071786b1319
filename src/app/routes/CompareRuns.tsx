import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { nodesOf } from '../../api/paging.ts';
import type { ProjectAddress } from '../../api/projects.ts';
import { readConfig, readSummary } from '../../api/pythonJson.ts';
import { runQuery, runsQuery } from '../../api/runs.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { CompareSides } from '../compare/CompareSides.tsx';
import { differences } from '../compare/differences.ts';
import { DifferenceTable } from '../compare/DifferenceTable.tsx';
import { LineageDifferenceSection } from '../compare/lineage/LineageDifferenceSection.tsx';
import { artifactName, runName } from '../names.ts';
import { runsRequest } from '../runs/runsSearch.ts';
import { Section } from '../Section.tsx';
import { useTitle } from '../useTitle.ts';
import { type ValueRow, valueRows } from '../valueRows.ts';
import styles from './TabPage.module.css';

const route = getRouteApi('/$entity/$project/compare/runs');

/** Two runs side by side: what they used, their code and times, config, metrics and lineages. */
export function CompareRuns() {
  const messages = useMessages();
  const address = route.useParams();
  const { left, right } = route.useSearch();
  const navigate = route.useNavigate();
  const { order, filters } = runsRequest({});
  const { data: listed } = useInfiniteQuery({ ...runsQuery(address, order, filters), throwOnError: false });
  const one = useRun(address, left);
  const other = useRun(address, right);
  useTitle(left === '' || right === '' ? messages.compare.runs : messages.compare.title(one.name, other.name));
  const choices = nodesOf(listed?.pages[0]).map((run) => ({ value: run.name, text: runName(run) }));
  const withOwn = ({ run, name }: typeof one) =>
    !run || choices.some(({ value }) => value === run.name) ? choices : [{ value: run.name, text: name }, ...choices];
  const table = (rows: ReturnType<typeof differences>, none: string) => (
    <DifferenceTable rows={rows} leftName={one.name} rightName={other.name} none={none} />
  );
  return (
    <div className={styles.page}>
      <CompareSides
        title={messages.compare.runs}
        left={{ value: left, choices: withOwn(one) }}
        right={{ value: right, choices: withOwn(other) }}
        onChange={(search) => void navigate({ search })}
      />
      {left === '' || right === '' ? (
        <EmptyState title={messages.compare.chooseRuns} />
      ) : one.run === null || other.run === null ? (
        <EmptyState title={messages.missing.run(one.run === null ? left : right)}>
          {messages.missing.runAdvice}
        </EmptyState>
      ) : one.run && other.run ? (
        <>
          <Section title={messages.run.facts}>{table(differences(one.facts, other.facts), '')}</Section>
          <Section title={messages.run.summary}>
            {table(differences(one.summary, other.summary), messages.run.noSummary)}
          </Section>
          <Section title={messages.run.config}>
            {table(differences(one.config, other.config), messages.run.noConfig)}
          </Section>
          <LineageDifferenceSection address={address} left={{ runName: left }} right={{ runName: right }} />
        </>
      ) : null}
    </div>
  );
}

/** One side: the run, and what is compared of it. */
function useRun(address: ProjectAddress, id: string) {
  const { run: texts } = useMessages();
  const formats = useFormats();
  const { data: run } = useQuery({ ...runQuery(address, id), enabled: id !== '' });
  const facts: readonly ValueRow[] = run
    ? [
        [texts.state, texts.stateName(run.state)],
        [texts.jobType, run.jobType ?? ''],
        [texts.inputs, nodesOf(run.inputArtifacts).map(artifactName).join(', ')],
        [texts.commit, run.commit ?? ''],
        [texts.program, run.program ?? ''],
        [texts.host, run.host ?? ''],
        [texts.author, run.user?.username ?? ''],
        [texts.started, formats.dateTime(run.createdAt)],
        [texts.duration, formats.duration(run.durationSeconds)],
      ].map(([path = '', value = '']) => ({ path, value, kind: 'string' }))
    : [];
  return {
    run,
    name: run ? runName(run) : id,
    facts,
    config: useMemo(() => valueRows(readConfig(run?.config ?? null)), [run?.config]),
    summary: useMemo(
      () => valueRows(readSummary(run?.summaryMetrics ?? null), formats.measure),
      [run?.summaryMetrics, formats],
    ),
  };
}
