import { Link } from '@tanstack/react-router';
import { Waypoints } from 'lucide-react';
import type { NodeKey } from '../../model/lineage.ts';
import { defaultView, writeView } from '../../state/viewSpec.ts';
import { useMessages } from '../../i18n/language.ts';
import { Spoken } from '../../ui/Spoken.tsx';
import { buttonLink } from '../buttonLink.ts';
import { type ImpactRow, wayTo } from './impactRows.ts';

/** The parameters of the address of what is looked at. */
export type GraphAddress =
  | {
      readonly kind: 'artifact';
      readonly params: {
        readonly entity: string;
        readonly project: string;
        readonly type: string;
        readonly collection: string;
        readonly version: string;
      };
    }
  | {
      readonly kind: 'run';
      readonly params: { readonly entity: string; readonly project: string; readonly run: string };
    };

interface GraphLinkProps {
  readonly graph: GraphAddress;
  /** The key of what is looked at. */
  readonly baseKey: NodeKey;
  readonly row: ImpactRow;
}

/** Leads from a row back into the graph: the way to its node is taken out of clusters, and selected. */
export function GraphLink({ graph, baseKey, row }: GraphLinkProps) {
  const { impact: texts } = useMessages();
  const search = writeView({ ...defaultView, selected: [baseKey, row.key], extracted: wayTo(row) });
  const rest = { search, title: texts.showIn(row.name), ...buttonLink('ghost', 'small') };
  const content = (
    <>
      <Waypoints size={14} aria-hidden />
      <Spoken>{texts.show}</Spoken>
    </>
  );
  return graph.kind === 'artifact' ? (
    <Link to="/$entity/$project/artifacts/$type/$collection/$version/lineage" params={graph.params} {...rest}>
      {content}
    </Link>
  ) : (
    <Link to="/$entity/$project/runs/$run/lineage" params={graph.params} {...rest}>
      {content}
    </Link>
  );
}
