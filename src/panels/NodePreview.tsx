import { useMessages } from '../i18n/language.ts';
import type { FoundNode } from '../engine/scene.ts';
import { Chip } from '../ui/Chip.tsx';
import { StateDot } from '../ui/StateDot.tsx';
import { ArtifactPreview } from './ArtifactPreview.tsx';
import { NodeActs } from './NodeActs.tsx';
import { PreviewHead } from './PreviewHead.tsx';
import { RunPreview } from './RunPreview.tsx';
import styles from './NodePreview.module.css';

/** The preview of one artifact or run. What the lineage knows shows at once; the server is asked for the rest. */
export function NodePreview({ found }: { readonly found: FoundNode }) {
  const text = useMessages().lineage;
  const { facts } = found;
  const isRun = facts.kind === 'run';
  return (
    <article className={styles.preview}>
      <PreviewHead
        kind={facts.kind}
        type={facts.type}
        over={facts.type ?? (isRun ? text.legendRun : text.legendArtifact)}
        name={facts.name}
      >
        {isRun ? (
          <span className={styles.state}>
            <StateDot state={facts.state} />
            {text.runState(facts.state)}
          </span>
        ) : null}
        {facts.aliases.map((alias) => (
          <Chip key={alias} look="alias">
            {alias}
          </Chip>
        ))}
        {facts.tags.map((tag) => (
          <Chip key={tag} look="tag">
            {tag}
          </Chip>
        ))}
      </PreviewHead>
      <NodeActs found={found} />
      {isRun ? <RunPreview facts={facts} /> : <ArtifactPreview facts={facts} />}
      <p className={styles.hint}>{text.selectPathHint}</p>
    </article>
  );
}
