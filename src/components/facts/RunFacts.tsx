import type { RunFactsFragment } from '../../api/generated/facts.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { CodeBlock } from '../../ui/CodeBlock.tsx';
import { checkoutLines } from '../snippets/gitLines.ts';
import { CopyableFact } from './CopyableFact.tsx';
import { Fact } from './Fact.tsx';
import { FactList } from './FactList.tsx';
import { Instant } from './Instant.tsx';
import { RunState } from './RunState.tsx';

/** What is known of a run, and the command that brings back its code. */
export function RunFacts({ run }: { readonly run: RunFactsFragment }) {
  const { run: texts, copy } = useMessages();
  const formats = useFormats();
  const checkout = checkoutLines(run);
  return (
    <>
      <FactList>
        <Fact name={texts.state}>
          <RunState state={run.state} />
        </Fact>
        <Fact name={texts.started}>
          <Instant instant={run.createdAt} />
        </Fact>
        <Fact name={texts.ended}>{run.finishedAt && <Instant instant={run.finishedAt} />}</Fact>
        <Fact name={texts.lastSeen}>
          {run.finishedAt === null && run.heartbeatAt && <Instant instant={run.heartbeatAt} />}
        </Fact>
        <Fact name={texts.duration}>{formats.duration(run.durationSeconds)}</Fact>
        <Fact name={texts.exitCode}>{run.exitCode}</Fact>
        <Fact name={texts.owner}>{run.user?.username ?? run.user?.name}</Fact>
        <Fact name={texts.jobType}>{run.jobType}</Fact>
        <Fact name={texts.group}>{run.group}</Fact>
        <Fact name={texts.sweep}>{run.sweepName}</Fact>
        <Fact name={texts.host}>{run.host}</Fact>
        <Fact name={texts.program}>{run.program && <CopyableFact text={run.program} label={copy.script} />}</Fact>
        <Fact name={texts.commit}>{run.commit && <CopyableFact text={run.commit} label={copy.commit} />}</Fact>
        <Fact name={texts.id}>
          <CopyableFact text={run.name} label={copy.runId} />
        </Fact>
      </FactList>
      {checkout === null ? null : <CodeBlock text={checkout} label={copy.command} />}
    </>
  );
}
