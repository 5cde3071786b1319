import { useMemo } from 'react';
import { type JsonValue, readConfig, readSummary } from '../../shared/pythonJson.ts';
import { useMessages } from '../../i18n/language.ts';
import { ArtifactList } from '../../components/facts/ArtifactList.tsx';
import { Markdown } from '../../components/markdown/Markdown.tsx';
import { RunFacts } from '../../components/facts/RunFacts.tsx';
import { useShownRun } from '../../components/page/RunContext.ts';
import { RunFileLink } from '../../components/links/RunFileLink.tsx';
import { Section } from '../../components/page/Section.tsx';
import { ValueTree } from '../../components/values/ValueTree.tsx';
import { NoneNote } from '../../components/page/NoneNote.tsx';
import { TabColumns } from '../../components/page/TabColumns.tsx';
import { TabPage } from '../../components/page/TabPage.tsx';

/** A run's facts, its last metrics and config, and the versions at both its sides. */
export function RunOverview() {
  const messages = useMessages();
  const { run } = useShownRun();
  const config = useMemo(() => readConfig(run.config), [run.config]);
  const summary = useMemo(() => readSummary(run.summaryMetrics), [run.summaryMetrics]);
  return (
    <TabPage>
      {run.notes === null || run.notes === '' ? null : <Markdown text={run.notes} />}
      <TabColumns
        facts={
          <Section title={messages.run.details}>
            <RunFacts run={run} />
          </Section>
        }
      >
        <ArtifactList title={messages.run.inputs} artifacts={run.inputArtifacts} none={messages.run.noInputs} />
        <ArtifactList title={messages.run.outputs} artifacts={run.outputArtifacts} none={messages.run.noOutputs} />
        <Values
          title={messages.run.summary}
          document={summary}
          none={messages.run.noSummary}
          numbers="measured"
          FileValue={RunFileLink}
        />
        <Values title={messages.run.config} document={config} none={messages.run.noConfig} numbers="exact" />
      </TabColumns>
    </TabPage>
  );
}

interface ValuesProps {
  readonly title: string;
  readonly document: { readonly [key: string]: JsonValue };
  readonly none: string;
  readonly numbers: 'exact' | 'measured';
  readonly FileValue?: typeof RunFileLink;
}

function Values({ title, document, none, ...rest }: ValuesProps) {
  return (
    <Section title={title}>
      {Object.keys(document).length === 0 ? (
        <NoneNote>{none}</NoneNote>
      ) : (
        <ValueTree document={document} label={title} {...rest} />
      )}
    </Section>
  );
}
