import type { ProjectAddress } from '../../api/projects.ts';
import type { RunRow } from '../../api/tables.ts';
import { IconTile } from '../../ui/IconTile.tsx';
import { runName } from '../../components/links/names.ts';
import { NodeName } from '../../components/links/NodeName.tsx';
import { NameLink } from '../../components/tables/NameLink.tsx';

interface RunNameCellProps {
  readonly address: ProjectAddress;
  readonly run: RunRow;
}

/** A run's name, leading to the run. */
export function RunNameCell({ address, run }: RunNameCellProps) {
  return (
    <NameLink to="/$entity/$project/runs/$run/overview" params={{ ...address, run: run.name }}>
      <IconTile kind="run" size={20} />
      <NodeName text={runName(run)} />
    </NameLink>
  );
}
