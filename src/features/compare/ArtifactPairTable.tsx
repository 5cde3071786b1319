import { useMemo } from 'react';
import type { ArtifactReferenceFragment } from '../../api/generated/facts.ts';
import type { ProjectAddress } from '../../api/projects.ts';
import { useMessages } from '../../i18n/language.ts';
import { writeSide } from '../../state/compareAddress.ts';
import { MiddleEllipsis } from '../../ui/MiddleEllipsis.tsx';
import { Table } from '../../ui/table/Table.tsx';
import { TableFrame } from '../../ui/table/TableFrame.tsx';
import { ArtifactLink } from '../../components/links/ArtifactLink.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { artifactName } from '../../components/links/names.ts';
import styles from './ArtifactPairTable.module.css';
import { type ArtifactPair, artifactPairs, isSame } from './artifactPairs.ts';

interface ArtifactPairTableProps {
  readonly home: ProjectAddress;
  readonly left: readonly ArtifactReferenceFragment[];
  readonly right: readonly ArtifactReferenceFragment[];
  readonly leftName: string;
  readonly rightName: string;
  /** How many versions of both runs are not listed. */
  readonly more: number;
  /** What is said when neither run has any. */
  readonly none: string;
}

/** The versions at one side of two runs, side by side; those that differ lead to their comparison. */
export function ArtifactPairTable({ home, left, right, leftName, rightName, more, none }: ArtifactPairTableProps) {
  const messages = useMessages();
  const pairs = useMemo(() => artifactPairs(left, right), [left, right]);
  if (pairs.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <>
      <TableFrame>
        <Table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <MiddleEllipsis text={leftName} />
              </th>
              <th scope="col">
                <MiddleEllipsis text={rightName} />
              </th>
              <th scope="col" className={styles.end}>
                {messages.compare.difference}
              </th>
            </tr>
          </thead>
          <tbody>
            {pairs.map((pair) => (
              <tr key={`${pair.left?.id} ${pair.right?.id}`}>
                <Side artifact={pair.left} />
                <Side artifact={pair.right} />
                <td className={styles.end}>
                  <Comparison home={home} pair={pair} />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      </TableFrame>
      {more > 0 ? <p className={styles.none}>{messages.run.moreArtifacts(more)}</p> : null}
    </>
  );
}

function Side({ artifact }: { readonly artifact: ArtifactReferenceFragment | null }) {
  const { compare: texts } = useMessages();
  return (
    <td>
      {artifact === null ? <span className={styles.none}>{texts.missing}</span> : <ArtifactLink artifact={artifact} />}
    </td>
  );
}

function Comparison({ home, pair }: { readonly home: ProjectAddress; readonly pair: ArtifactPair }) {
  const { compare: texts } = useMessages();
  const [left, right] = [sideOf(pair.left), sideOf(pair.right)];
  if (isSame(pair)) return <span className={styles.none}>{texts.sameVersion}</span>;
  if (left === null || right === null) return null;
  return (
    <ButtonLink
      to="/$entity/$project/compare/versions"
      params={home}
      search={{ left: writeSide(home, left), right: writeSide(home, right) }}
      aria-label={texts.compareTwo(left.name, right.name)}
      size="small"
    >
      {texts.open}
    </ButtonLink>
  );
}

function sideOf(artifact: ArtifactReferenceFragment | null) {
  const project = artifact?.artifactSequence.project;
  if (!artifact || !project) return null;
  return { entity: project.entityName, project: project.name, name: artifactName(artifact) };
}
