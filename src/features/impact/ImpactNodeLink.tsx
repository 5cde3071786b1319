import { Link } from '@tanstack/react-router';
import { IconTile } from '../../ui/IconTile.tsx';
import { MiddleEllipsis } from '../../ui/MiddleEllipsis.tsx';
import table from '../../ui/Table.module.css';
import node from '../../components/links/NodeLink.module.css';
import type { ImpactRow } from './impactRows.ts';

/** A row's name, leading to its page. */
export function ImpactNodeLink({ row }: { readonly row: ImpactRow }) {
  const [entity = '', project = ''] = row.project.split('/');
  const content = (
    <>
      <IconTile kind={row.kind} type={row.type} size={20} />
      <MiddleEllipsis text={row.name} className={node.name} />
    </>
  );
  return row.kind === 'run' ? (
    <Link
      to="/$entity/$project/runs/$run/overview"
      params={{ entity, project, run: row.slug }}
      className={table.rowLink}
    >
      {content}
    </Link>
  ) : (
    <Link
      to="/$entity/$project/artifacts/$type/$collection/$version/overview"
      params={{ entity, project, type: row.type ?? '', collection: row.slug, version: `v${row.versionIndex}` }}
      className={table.rowLink}
    >
      {content}
    </Link>
  );
}
