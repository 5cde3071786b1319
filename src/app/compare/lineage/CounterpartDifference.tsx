import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { useMessages } from '../../../i18n/language.ts';
import type { Counterparts } from '../../../model/counterparts.ts';
import type { LineageDifference } from '../../../model/difference.ts';
import { RUN } from '../../../model/lineage.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { buttonLink } from '../../buttonLink.ts';
import { differences } from '../differences.ts';
import { DifferenceTable } from '../DifferenceTable.tsx';
import { ARTIFACT_ASPECTS, type Aspect, RUN_ASPECTS } from './counterpartFacts.ts';
import { useAspects } from './useAspects.ts';
import styles from './CounterpartDifference.module.css';

interface CounterpartDifferenceProps {
  readonly difference: LineageDifference;
  readonly pair: Counterparts;
}

/** What differs between a node and its counterpart. For the two that the page compares, its other sections say it. */
export function CounterpartDifference({ difference, pair }: CounterpartDifferenceProps) {
  const { compare: texts } = useMessages();
  const { graph, leftBase, rightBase } = difference;
  if (pair.left === leftBase && pair.right === rightBase) return <p className={styles.note}>{texts.elsewhereHere}</p>;
  return <AspectTables graph={graph} pair={pair} />;
}

interface AspectTablesProps {
  readonly graph: LineageDifference['graph'];
  readonly pair: Counterparts;
}

/** A run's data, code, config and results; a version's content and metadata. */
function AspectTables({ graph, pair }: AspectTablesProps) {
  const { compare: texts } = useMessages();
  const left = useAspects(graph, pair.left);
  const right = useAspects(graph, pair.right);
  const nameOf = (node: number | null) => (node === null ? texts.missing : (graph.nodes.name[node] ?? ''));
  if (left === null || right === null) return <Notice tone="danger" title={texts.noDetails} />;
  if (left === undefined || right === undefined) {
    return (
      <div aria-busy>
        <Skeleton height={200} />
      </div>
    );
  }
  const isRun = graph.nodes.kind[(pair.left ?? pair.right)!] === RUN;
  const aspects: readonly Aspect[] = isRun ? RUN_ASPECTS : ARTIFACT_ASPECTS;
  const versions = isRun ? null : versionsAddress(graph, pair);
  return (
    <div className={styles.aspects}>
      {aspects.map((aspect) => {
        const rows = differences(left[aspect] ?? [], right[aspect] ?? []);
        return rows.length === 0 ? null : (
          <AspectTable key={aspect} title={texts[aspect]}>
            <DifferenceTable rows={rows} leftName={nameOf(pair.left)} rightName={nameOf(pair.right)} none="" />
          </AspectTable>
        );
      })}
      {versions === null ? null : (
        <div>
          <Link to="/$entity/$project/compare/versions" {...versions} {...buttonLink('plain', 'small')}>
            {texts.versionsInFull}
          </Link>
        </div>
      )}
    </div>
  );
}

function AspectTable({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no field is in it; a section would repeat a region's name
    <div role="group" aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {children}
    </div>
  );
}

/** Where two versions are compared in full; null unless both are there, in one project. */
function versionsAddress({ nodes }: LineageDifference['graph'], { left, right }: Counterparts) {
  if (left === null || right === null || nodes.project[left] !== nodes.project[right]) return null;
  const [entity, project] = (nodes.projects[nodes.project[left]!] ?? '').split('/');
  if (entity === undefined || project === undefined) return null;
  return { params: { entity, project }, search: { left: nodes.name[left] ?? '', right: nodes.name[right] ?? '' } };
}
