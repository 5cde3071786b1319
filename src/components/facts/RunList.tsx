import type { RunReferenceFragment } from '../../api/generated/facts.ts';
import { nodesOf } from '../../api/paging.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Ago } from './Ago.tsx';
import { RunLink } from '../links/RunLink.tsx';
import { RunState } from './RunState.tsx';
import { NoneNote } from '../page/NoneNote.tsx';
import { Section } from '../page/Section.tsx';
import styles from './NodeList.module.css';

interface RunListProps {
  readonly title: string;
  readonly runs: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: RunReferenceFragment }[];
  };
  /** What is said when there is none. */
  readonly none: string;
}

/** The runs at one side of a version. */
export function RunList({ title, runs, none }: RunListProps) {
  const messages = useMessages();
  const formats = useFormats();
  const listed = nodesOf(runs);
  const more = runs.totalCount - listed.length;
  return (
    <Section title={title} count={runs.totalCount > 0 ? formats.number(runs.totalCount) : undefined}>
      {listed.length === 0 ? (
        <NoneNote>{none}</NoneNote>
      ) : (
        <ul className={styles.list}>
          {listed.map((run) => (
            <li key={run.id} className={styles.item}>
              <RunLink run={run} />
              <span className={styles.type}>{run.jobType}</span>
              <span className={styles.fact}>
                <RunState state={run.state} />
              </span>
              <span className={styles.fact}>
                <Ago instant={run.createdAt} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {more > 0 ? <NoneNote>{messages.artifact.moreRuns(more)}</NoneNote> : null}
    </Section>
  );
}
