import { Waypoints } from 'lucide-react';
import { defaultView, writeView } from '../../state/viewSpec.ts';
import { useMessages } from '../../i18n/language.ts';
import { Spoken } from '../../ui/Spoken.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
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
  readonly row: ImpactRow;
}

/** Leads from a row back into the graph: its node is selected, and the way to it taken out of clusters. */
export function GraphLink({ graph, row }: GraphLinkProps) {
  const { impact: texts } = useMessages();
  const search = writeView({ ...defaultView, selected: [row.key], extracted: wayTo(row) });
  const rest = { search, title: texts.showIn(row.name), look: 'ghost', size: 'small' } as const;
  const content = (
    <>
      <Waypoints size={14} aria-hidden />
      <Spoken>{texts.show}</Spoken>
    </>
  );
  return graph.kind === 'artifact' ? (
    <ButtonLink to="/$entity/$project/artifacts/$type/$collection/$version/lineage" params={graph.params} {...rest}>
      {content}
    </ButtonLink>
  ) : (
    <ButtonLink to="/$entity/$project/runs/$run/lineage" params={graph.params} {...rest}>
      {content}
    </ButtonLink>
  );
}
