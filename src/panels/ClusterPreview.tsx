import { EyeOff, Rows3 } from 'lucide-react';

import { useFormats, useMessages } from '../i18n/language.ts';
import type { DrawnNode } from '../model/drawn.ts';
import { useLineage } from '../state/LineageContext.ts';
import { useViewActions } from '../state/useViewActions.ts';
import { expand, hide } from '../state/viewActions.ts';
import { Button } from '../ui/Button.tsx';
import { Fact } from '../components/facts/Fact.tsx';
import { FactList } from '../components/facts/FactList.tsx';
import { PreviewHead } from './PreviewHead.tsx';
import styles from './NodePreview.module.css';

/** What is hidden is in the address by name, which can hold some hundreds; larger clusters go by a filter of their type. */
const MOST_HIDDEN = 300;

interface ClusterPreviewProps {
  readonly cluster: DrawnNode;
  readonly name: string;
}

/** The preview of a cluster as a whole; its members are previewed from its own list. */
export function ClusterPreview({ cluster, name }: ClusterPreviewProps) {
  const { lineage: text, run, artifact } = useMessages();
  const formats = useFormats();
  const dispatch = useViewActions();
  const { engine, scene } = useLineage();
  const states = scene?.states[scene.nodes.indexOf(cluster)] ?? [];
  const hideAll = async () => {
    const keys = await engine.matches(scene?.number ?? -1, cluster.id, '');
    dispatch(hide(keys), { actedOn: [cluster.id] });
  };
  const { memberKind, type, members, generation } = cluster;
  const over = type ?? (memberKind === 'run' ? text.legendRun : text.legendArtifact);
  return (
    <article className={styles.preview}>
      <PreviewHead kind={memberKind} type={type} over={over} name={name} />
      <FactList isCompact>
        <Fact name={text.memberCount}>{text.ofKind(members.length, memberKind)}</Fact>
        <Fact name={memberKind === 'run' ? run.jobType : artifact.type}>{type ?? text.mixedTypes(memberKind)}</Fact>
        <Fact name={run.state}>{formats.list(states.map(({ word, count }) => text.inState(count, word)))}</Fact>
        <Fact name={text.generationField}>{text.generation(generation)}</Fact>
      </FactList>
      {cluster.kind === 'cluster' ? (
        <div className={styles.acts}>
          <Button size="small" onClick={() => dispatch(expand(cluster.id), { actedOn: [cluster.id] })}>
            <Rows3 size={13} aria-hidden />
            {text.expand(members.length, memberKind)}
          </Button>
          {members.length <= MOST_HIDDEN ? (
            <Button size="small" onClick={() => void hideAll()}>
              <EyeOff size={13} aria-hidden />
              {text.hideAll(members.length, memberKind)}
            </Button>
          ) : null}
        </div>
      ) : (
        <p>{text.placeholderHint}</p>
      )}
    </article>
  );
}
