import { Rows3 } from 'lucide-react';

import { useMessages } from '../i18n/language.ts';
import type { DrawnNode } from '../model/drawn.ts';
import { useActs } from '../state/useActs.ts';
import { expand } from '../state/viewActs.ts';
import { Button } from '../ui/Button.tsx';
import { FactList } from './FactList.tsx';
import { PreviewHead } from './PreviewHead.tsx';
import styles from './NodePreview.module.css';

interface ClusterPreviewProps {
  readonly cluster: DrawnNode;
  readonly name: string;
}

/** The preview of a cluster as a whole; its members are previewed from its own list. */
export function ClusterPreview({ cluster, name }: ClusterPreviewProps) {
  const text = useMessages().lineage;
  const act = useActs();
  const { memberKind, type, members, generation } = cluster;
  const over = type ?? (memberKind === 'run' ? text.legendRun : text.legendArtifact);
  return (
    <article className={styles.preview}>
      <PreviewHead kind={memberKind} type={type} over={over} name={name} />
      <FactList
        facts={[
          [text.factNames.members, text.ofKind(members.length, memberKind)],
          [text.factNames.type, type ?? text.mixedTypes(memberKind)],
          [text.factNames.steps, text.generation(generation)],
        ]}
      />
      {cluster.kind === 'cluster' ? (
        <Button size="small" onClick={() => act(expand(cluster.id), { actedOn: [cluster.id] })}>
          <Rows3 size={13} aria-hidden />
          {text.expand(members.length, memberKind)}
        </Button>
      ) : (
        <p>{text.placeholderHint}</p>
      )}
    </article>
  );
}
