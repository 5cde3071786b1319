import { Link } from '@tanstack/react-router';
import type { ArtifactReferenceFragment } from '../../api/generated/facts.ts';
import { IconTile } from '../../ui/IconTile.tsx';
import { artifactAddress, artifactName } from './names.ts';
import { NodeName } from './NodeName.tsx';
import styles from './NodeLink.module.css';

interface ArtifactLinkProps {
  readonly artifact: ArtifactReferenceFragment;
  readonly className?: string | undefined;
}

/** A version's name, leading to its page. */
export function ArtifactLink({ artifact, className = '' }: ArtifactLinkProps) {
  const params = artifactAddress(artifact);
  const content = (
    <>
      <IconTile kind="artifact" type={artifact.artifactType.name} size={20} />
      <NodeName text={artifactName(artifact)} />
    </>
  );
  if (params === null) return <span className={`${styles.node} ${className}`}>{content}</span>;
  return (
    <Link
      to="/$entity/$project/artifacts/$type/$collection/$version/overview"
      params={params}
      className={`${styles.node} ${className}`}
    >
      {content}
    </Link>
  );
}
