import { IconTile } from '../../ui/IconTile.tsx';
import { NodeName } from '../../components/links/NodeName.tsx';
import { RowLink } from '../../ui/table/RowLink.tsx';
import type { ImpactRow } from './impactRows.ts';

/** A row's name, leading to its page. */
export function ImpactNodeLink({ row }: { readonly row: ImpactRow }) {
  const [entity = '', project = ''] = row.project.split('/');
  const content = (
    <>
      <IconTile kind={row.kind} type={row.type} size={20} />
      <NodeName text={row.name} />
    </>
  );
  return row.kind === 'run' ? (
    <RowLink to="/$entity/$project/runs/$run/overview" params={{ entity, project, run: row.slug }}>
      {content}
    </RowLink>
  ) : (
    <RowLink
      to="/$entity/$project/artifacts/$type/$collection/$version/overview"
      params={{ entity, project, type: row.type ?? '', collection: row.slug, version: `v${row.versionIndex}` }}
    >
      {content}
    </RowLink>
  );
}
