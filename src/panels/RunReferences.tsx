import type { RunReferenceFragment } from '../api/generated/facts.ts';
import { useMessages } from '../i18n/language.ts';
import { nodeAddress } from '../state/nodeAddress.ts';
import { References } from './References.tsx';

interface RunReferencesProps {
  readonly runs: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: RunReferenceFragment }[];
  };
}

/** Runs by name, each a link to its page. */
export function RunReferences({ runs }: RunReferencesProps) {
  const text = useMessages().lineage;
  return (
    <References
      empty={text.noRuns}
      total={runs.totalCount}
      items={runs.edges.map(({ node }) => ({
        id: node.id,
        kind: 'run',
        type: node.jobType,
        name: node.displayName ?? node.name,
        to: nodeAddress(
          {
            kind: 'run',
            project: node.project ? `${node.project.entityName}/${node.project.name}` : '',
            slug: node.name,
            type: node.jobType,
            versionIndex: -1,
          },
          'overview',
        ),
      }))}
    />
  );
}
