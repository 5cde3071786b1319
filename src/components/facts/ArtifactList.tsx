import type { ArtifactReferenceFragment } from '../../api/generated/facts.ts';
import { nodesOf } from '../../api/paging.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Ago } from './Ago.tsx';
import { ArtifactLink } from '../links/ArtifactLink.tsx';
import { NoneNote } from '../page/NoneNote.tsx';
import { Section } from '../page/Section.tsx';
import styles from './NodeList.module.css';

interface ArtifactListProps {
  readonly title: string;
  readonly artifacts: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: ArtifactReferenceFragment | null }[];
  };
  /** What is said when there is none. */
  readonly none: string;
}

/** The versions at one side of a run. */
export function ArtifactList({ title, artifacts, none }: ArtifactListProps) {
  const messages = useMessages();
  const formats = useFormats();
  const listed = nodesOf(artifacts);
  const more = artifacts.totalCount - listed.length;
  return (
    <Section title={title} count={artifacts.totalCount > 0 ? formats.number(artifacts.totalCount) : undefined}>
      {listed.length === 0 ? (
        <NoneNote>{none}</NoneNote>
      ) : (
        <ul className={styles.list}>
          {listed.map((artifact) => (
            <li key={artifact.id} className={styles.item}>
              <ArtifactLink artifact={artifact} />
              <span className={styles.type}>{artifact.artifactType.name}</span>
              <span className={styles.fact}>{formats.bytes(artifact.size)}</span>
              <span className={styles.fact}>
                <Ago instant={artifact.createdAt} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {more > 0 ? <NoneNote>{messages.run.moreArtifacts(more)}</NoneNote> : null}
    </Section>
  );
}
