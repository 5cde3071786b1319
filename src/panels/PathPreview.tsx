import { useMessages } from '../i18n/language.ts';
import type { DrawnId } from '../model/drawn.ts';
import { useLineage } from '../state/LineageContext.ts';
import { reveal } from '../state/uiStore.ts';
import { useLight } from '../state/useLight.ts';
import { IconTile } from '../ui/IconTile.tsx';
import { MiddleEllipsis } from '../ui/MiddleEllipsis.tsx';
import styles from './PathPreview.module.css';

interface PathPreviewProps {
  readonly title: string;
  readonly ends: readonly [DrawnId, DrawnId];
}

/** What lies on the paths between two selected nodes, from source to result. */
export function PathPreview({ title, ends }: PathPreviewProps) {
  const text = useMessages().lineage;
  const { engine, scene } = useLineage();
  const light = useLight(engine, scene?.number ?? -1, ends);
  const lit = new Set(light?.nodes);
  const on = scene?.nodes.flatMap((node, index) => {
    const facts = scene.facts[index];
    return facts && lit.has(node.id) ? [{ node, facts }] : [];
  });
  return (
    <article className={styles.paths}>
      <h2 className={styles.title}>{title}</h2>
      {light === undefined ? null : !on || on.length === 0 ? (
        <p className={styles.hint}>{text.noPath}</p>
      ) : (
        <>
          <p className={styles.hint}>{text.onPaths(on.length)}</p>
          <ol className={styles.list}>
            {on.map(({ node, facts }) => (
              <li key={node.id}>
                <button type="button" onClick={() => reveal(node.id)}>
                  <IconTile kind={node.memberKind} type={node.type} size={20} />
                  <MiddleEllipsis
                    text={node.kind === 'cluster' ? text.ofKind(node.members.length, node.memberKind) : facts.name}
                  />
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
    </article>
  );
}
