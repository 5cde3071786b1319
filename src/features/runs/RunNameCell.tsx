import { Link } from '@tanstack/react-router';
import type { ProjectAddress } from '../../api/projects.ts';
import type { RunRow } from '../../api/tables.ts';
import { IconTile } from '../../ui/IconTile.tsx';
import { MiddleEllipsis } from '../../ui/MiddleEllipsis.tsx';
import { runName } from '../../components/links/names.ts';
import styles from '../../components/tables/NameCell.module.css';

interface RunNameCellProps {
  readonly address: ProjectAddress;
  readonly run: RunRow;
}

/** A run's name, leading to the run. */
export function RunNameCell({ address, run }: RunNameCellProps) {
  return (
    <Link to="/$entity/$project/runs/$run/overview" params={{ ...address, run: run.name }} className={styles.link}>
      <IconTile kind="run" size={20} />
      <MiddleEllipsis text={runName(run)} className={styles.name} />
    </Link>
  );
}
