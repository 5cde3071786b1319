import { useQueries } from '@tanstack/react-query';
import { GitCompareArrows } from 'lucide-react';
import type { ArtifactReferenceFragment } from '../../api/generated/facts.ts';
import type { LinkedVersionFragment } from '../../api/generated/registry.ts';
import { aliasHolderQuery } from '../../api/registries.ts';
import type { CollectionPlace } from '../../shared/collectionPlace.ts';
import { useMessages } from '../../i18n/language.ts';
import { writeSide } from '../../state/compareAddress.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { artifactAddress, artifactName } from '../../components/links/names.ts';

interface CompareLinksProps {
  readonly place: CollectionPlace;
  readonly member: LinkedVersionFragment;
  readonly artifact: ArtifactReferenceFragment;
}

/** What people call the version that others rely on. */
const IN_USE = 'production';

/** Lead to what is different from the version that is in use, and from the one before. */
export function CompareLinks({ place, member, artifact }: CompareLinksProps) {
  const { registry: texts } = useMessages();
  const before = `v${(member.versionIndex ?? 0) - 1}`;
  const others = useQueries({
    queries: [IN_USE, before].map((name) => ({
      ...aliasHolderQuery(place, name),
      throwOnError: false,
      enabled: name !== 'v-1',
    })),
  });
  const [inUse, previous] = others.map(({ data }) => data?.artifact ?? null);
  const here = sideOf(artifact);
  const sides = [
    { name: IN_USE, other: inUse },
    // One link is enough where both are the same.
    { name: before, other: previous?.id === inUse?.id ? null : previous },
  ];
  return sides.map(({ name, other }) => {
    const left = other && other.id !== artifact.id ? sideOf(other) : null;
    return left === null || here === null ? null : (
      <ButtonLink
        key={name}
        to="/$entity/$project/compare/versions"
        params={{ entity: here.entity, project: here.project }}
        search={{ left: writeSide(here, left), right: writeSide(here, here) }}
        size="small"
      >
        <GitCompareArrows size={14} aria-hidden />
        {texts.compareWith(name)}
      </ButtonLink>
    );
  });
}

/** A version as comparisons name it; null when it has no address. */
function sideOf(artifact: ArtifactReferenceFragment) {
  const address = artifactAddress(artifact);
  return address === null ? null : { entity: address.entity, project: address.project, name: artifactName(artifact) };
}
