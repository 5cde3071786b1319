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
  const { lineage: text, run: names } = useMessages();
  const formats = useFormats();
  const answer = useQuery(runPreviewQuery(nodeNumber(facts.key)));
  const run = answer.data;
  if (!run) return <PreviewWait query={answer} />;
  return (
    <>
      <FactList
        facts={[
          [names.id, <code key="id">{run.name}</code>],
          [names.state, text.runState(run.state)],
          [names.jobType, run.jobType || text.none],
          [names.owner, run.user?.username ?? run.user?.name ?? text.unknownOwner],
          [
            names.started,
            <time key="started" dateTime={run.createdAt}>
              {formats.dateTime(run.createdAt)}
            </time>,
          ],
          [names.duration, formats.duration(run.durationSeconds)],
          run.commit ? [names.commit, <code key="commit">{run.commit.slice(0, 12)}</code>] : null,
          run.tags.length > 0 ? [names.tags, run.tags.join(', ')] : null,
          run.notes ? [names.notes, run.notes] : null,
        ]}
      />
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
