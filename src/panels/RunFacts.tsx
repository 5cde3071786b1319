import { useQuery } from '@tanstack/react-query';

import { readConfig, readSummary } from '../shared/pythonJson.ts';
import { runPreviewQuery } from '../api/runs.ts';
import { useFormats, useMessages } from '../i18n/language.ts';
import type { NodeFacts } from '../engine/nodeFacts.ts';
import { ArtifactReferences } from './ArtifactReferences.tsx';
import { FactList } from './FactList.tsx';
import { PreviewSection } from './PreviewSection.tsx';
import { PreviewWait } from './PreviewWait.tsx';
import { ValueList } from './ValueList.tsx';
import { nodeNumber } from './nodeNumber.ts';

/** A run's facts: id, state, job type, author, times, and its config, metrics, inputs and outputs. */
export function RunFacts({ facts }: { readonly facts: NodeFacts }) {
  const text = useMessages().lineage;
  const formats = useFormats();
  const answer = useQuery(runPreviewQuery(nodeNumber(facts.key)));
  const run = answer.data;
  if (!run) return <PreviewWait query={answer} />;
  const names = text.factNames;
  return (
    <>
      <FactList
        facts={[
          [names.id, <code key="id">{run.name}</code>],
          [names.state, text.runState(run.state)],
          [names.jobType, run.jobType || text.none],
          [names.author, run.user?.username ?? run.user?.name ?? text.nobodyKnown],
          [
            names.started,
            <time key="started" dateTime={run.createdAt}>
              {formats.dateTime(run.createdAt)}
            </time>,
          ],
          [names.duration, formats.duration(run.durationSeconds)],
          run.commit ? [names.commit, <code key="commit">{run.commit.slice(0, 12)}</code>] : null,
          run.tags.length > 0 ? [names.tags, run.tags.join(', ')] : null,
          run.notes ? [names.description, run.notes] : null,
        ]}
      />
      <PreviewSection title={text.summary}>
        <ValueList values={readSummary(run.summaryMetrics)} />
      </PreviewSection>
      <PreviewSection title={text.config}>
        <ValueList values={readConfig(run.config)} />
      </PreviewSection>
      <PreviewSection title={text.inputs}>
        <ArtifactReferences artifacts={run.inputArtifacts} />
      </PreviewSection>
      <PreviewSection title={text.outputs}>
        <ArtifactReferences artifacts={run.outputArtifacts} />
      </PreviewSection>
    </>
  );
}
