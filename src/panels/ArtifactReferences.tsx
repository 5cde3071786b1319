import type { ArtifactReferenceFragment } from '../api/generated/facts.ts';
import { useMessages } from '../i18n/language.ts';
import { nodeAddress } from '../state/nodeAddress.ts';
import { References } from './References.tsx';

interface ArtifactReferencesProps {
  readonly artifacts: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: ArtifactReferenceFragment | null }[];
  };
}

/** Artifact versions by name, each a link to its page. */
export function ArtifactReferences({ artifacts }: ArtifactReferencesProps) {
  const text = useMessages().lineage;
  const nodes = artifacts.edges.flatMap(({ node }) => node ?? []);
  return (
    <References
      empty={text.none}
      total={artifacts.totalCount}
      items={nodes.map(({ id, artifactSequence: { name, project }, artifactType, versionIndex }) => ({
        id,
        kind: 'artifact',
        type: artifactType.name,
        name: `${name}:v${versionIndex ?? 0}`,
        to: nodeAddress(
          {
            kind: 'artifact',
            project: project ? `${project.entityName}/${project.name}` : '',
            slug: name,
            type: artifactType.name,
            versionIndex: versionIndex ?? 0,
          },
          'overview',
        ),
      }))}
    />
  );
}
