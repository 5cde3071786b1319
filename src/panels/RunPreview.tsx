import { useQuery } from '@tanstack/react-query';

import { readConfig, readSummary } from '../shared/pythonJson.ts';
import { runPreviewQuery } from '../api/runs.ts';
import { useFormats, useMessages } from '../i18n/language.ts';
import type { NodeFacts } from '../engine/nodeFacts.ts';
import { ArtifactReferences } from './ArtifactReferences.tsx';
import { Fact } from '../components/facts/Fact.tsx';
import { FactList } from '../components/facts/FactList.tsx';
import { PreviewSection } from './PreviewSection.tsx';
import { PreviewWait } from './PreviewWait.tsx';
import { ValueList } from './ValueList.tsx';
import { nodeNumber } from './nodeNumber.ts';

/** The preview of a run: its facts: id, state, job type, author, times, and its config, metrics, inputs and outputs. */
export function RunPreview({ facts }: { readonly facts: NodeFacts }) {
  const { lineage: text, run: names } = useMessages();
  const formats = useFormats();
  const answer = useQuery(runPreviewQuery(nodeNumber(facts.key)));
  const run = answer.data;
  if (!run) return <PreviewWait query={answer} />;
  return (
    <>
      <FactList isCompact>
        <Fact name={names.id}>
          <code>{run.name}</code>
        </Fact>
        <Fact name={names.state}>{text.runState(run.state)}</Fact>
        <Fact name={names.jobType}>{run.jobType || text.none}</Fact>
        <Fact name={names.owner}>{run.user?.username ?? run.user?.name ?? text.unknownOwner}</Fact>
        <Fact name={names.started}>
          <time dateTime={run.createdAt}>{formats.dateTime(run.createdAt)}</time>
        </Fact>
        <Fact name={names.duration}>{formats.duration(run.durationSeconds)}</Fact>
        <Fact name={names.commit}>{run.commit && <code>{run.commit.slice(0, 12)}</code>}</Fact>
        <Fact name={names.tags}>{formats.list(run.tags)}</Fact>
        <Fact name={names.notes}>{run.notes}</Fact>
      </FactList>
      <PreviewSection title={names.summary}>
        <ValueList values={readSummary(run.summaryMetrics)} />
      </PreviewSection>
      <PreviewSection title={names.config}>
        <ValueList values={readConfig(run.config)} />
      </PreviewSection>
      <PreviewSection title={names.inputs}>
        <ArtifactReferences artifacts={run.inputArtifacts} />
      </PreviewSection>
      <PreviewSection title={names.outputs}>
        <ArtifactReferences artifacts={run.outputArtifacts} />
      </PreviewSection>
    </>
  );
}
