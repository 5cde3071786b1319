import { Equal, PanelLeft, PanelRight } from 'lucide-react';
import { useMessages } from '../../../i18n/language.ts';
import type { Place } from '../../../layout/geometry.ts';
import { NodeLink } from '../../../panels/NodeLink.tsx';
import { nodeAddress } from '../../../state/nodeAddress.ts';
import { IconTile } from '../../../ui/IconTile.tsx';
import { MiddleEllipsis } from '../../../ui/MiddleEllipsis.tsx';
import type { ComparedNode } from './picture.ts';
import { Spoken } from '../../../ui/Spoken.tsx';
import styles from './DifferenceNode.module.css';

interface DifferenceNodeProps {
  readonly node: ComparedNode;
  readonly place: Place;
  readonly isChosen: boolean;
  readonly onChoose: (node: number) => void;
}

const SIGNS = { shared: Equal, left: PanelLeft, right: PanelRight } as const;

/** A node of two compared lineages. What only one of them has shows what differs there; what is shared, its page. */
export function DifferenceNode({
  node: { index, facts, share, isBase },
  place,
  isChosen,
  onChoose,
}: DifferenceNodeProps) {
  const { compare: texts, lineage } = useMessages();
  const Sign = SIGNS[share];
  const name = facts.kind === 'run' ? lineage.run(facts.name, facts.type) : lineage.artifact(facts.name, facts.type);
  const content = (
    <>
      <Spoken>{texts.nodes[share](name)}</Spoken>
      <IconTile kind={facts.kind} type={facts.type} size={32} />
      <span className={styles.words} aria-hidden>
        <span className={styles.line}>
          <span className={styles.type} data-kind={facts.kind}>
            {facts.type ?? (facts.kind === 'run' ? lineage.legendRun : lineage.legendArtifact)}
          </span>
          <span className={styles.share} title={texts.share[share]}>
            <Sign size={12} aria-hidden />
            {share === 'shared' ? null : texts[share]}
          </span>
        </span>
        <MiddleEllipsis text={facts.name} className={styles.name} />
      </span>
    </>
  );
  return (
    <div
      className={styles.node}
      data-share={share}
      data-kind={facts.kind}
      data-chosen={isChosen || undefined}
      aria-current={isBase || undefined}
      style={{ left: place.x, top: place.y, width: place.width, height: place.height }}
    >
      {share === 'shared' ? (
        <NodeLink className={styles.card} to={nodeAddress(facts, 'overview')}>
          {content}
        </NodeLink>
      ) : (
        <button
          type="button"
          className={styles.card}
          aria-pressed={isChosen}
          onClick={() => {
            onChoose(index);
          }}
        >
          {content}
        </button>
      )}
    </div>
  );
}
