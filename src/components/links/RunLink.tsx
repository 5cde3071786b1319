import { Link } from '@tanstack/react-router';
import type { RunReferenceFragment } from '../../api/generated/facts.ts';
import { IconTile } from '../../ui/IconTile.tsx';
import { runName } from './names.ts';
import { NodeName } from './NodeName.tsx';
import styles from './NodeLink.module.css';

interface RunLinkProps {
  readonly run: RunReferenceFragment;
  readonly className?: string | undefined;
}

/** A run's name, leading to its page. */
export function RunLink({ run, className = '' }: RunLinkProps) {
  const content = (
    <>
      <IconTile kind="run" size={20} />
      <NodeName text={runName(run)} />
    </>
  );
  if (run.project === null) return <span className={`${styles.node} ${className}`}>{content}</span>;
  return (
    <Link
      to="/$entity/$project/runs/$run/overview"
      params={{ entity: run.project.entityName, project: run.project.name, run: run.name }}
      className={`${styles.node} ${className}`}
    >
      {content}
    </Link>
  );
}
