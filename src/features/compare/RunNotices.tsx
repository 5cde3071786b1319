import type { RunDetailsQuery } from '../../api/generated/run.ts';
import { nodesOf } from '../../api/paging.ts';
import { useMessages } from '../../i18n/language.ts';
import { Notice } from '../../ui/Notice.tsx';
import { runName } from '../../components/links/names.ts';
import { artifactPairs, isSame, unlisted } from './artifactPairs.ts';
import type { DifferenceRow } from './differences.ts';

type RunDetails = NonNullable<NonNullable<RunDetailsQuery['project']>['run']>;

interface RunNoticesProps {
  readonly left: RunDetails;
  readonly right: RunDetails;
  readonly config: readonly DifferenceRow[];
  readonly summary: readonly DifferenceRow[];
}

/** What there is to know of two runs before they are compared. */
export function RunNotices({ left, right, config, summary }: RunNoticesProps) {
  const { states } = useMessages().compare;
  const running = [left, right].filter(({ state }) => state === 'running');
  return (
    <>
      {running.map((run) => (
        <Notice key={run.id} title={states.running(runName(run))}>
          {states.runningHint}
        </Notice>
      ))}
      {running.length === 0 ? <SameRunNotice left={left} right={right} config={config} summary={summary} /> : null}
    </>
  );
}

/** Says it when two runs did the same, above all when something else came of it. */
function SameRunNotice({ left, right, config, summary }: RunNoticesProps) {
  const { same: texts } = useMessages().compare;
  const isConfigSame = config.every(({ isDifferent }) => !isDifferent);
  const isCodeSame = left.commit !== null && left.commit !== '' && left.commit === right.commit;
  const inputs = artifactPairs(nodesOf(left.inputArtifacts), nodesOf(right.inputArtifacts));
  const isDataSame = inputs.every(isSame) && unlisted(left.inputArtifacts) + unlisted(right.inputArtifacts) === 0;
  if (!isConfigSame || !isCodeSame || !isDataSame) return null;
  return summary.some(({ isDifferent }) => isDifferent) ? (
    <Notice title={texts.butResults}>{texts.butResultsHint}</Notice>
  ) : (
    <Notice title={texts.run} />
  );
}
