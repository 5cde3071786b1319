import { Link } from '@tanstack/react-router';
import { Waypoints } from 'lucide-react';
import type { ArtifactReferenceFragment } from '../../api/generated/facts.ts';
import { useMessages } from '../../i18n/language.ts';
import { buttonLink } from '../../components/links/buttonLink.ts';
import { artifactAddress, artifactName } from '../../components/links/names.ts';

/** Leads to the lineage of the version that was linked. */
export function SourceLineageLink({ artifact }: { readonly artifact: ArtifactReferenceFragment }) {
  const { registry: texts } = useMessages();
  const params = artifactAddress(artifact);
  return params === null ? null : (
    <Link
      to="/$entity/$project/artifacts/$type/$collection/$version/lineage"
      params={params}
      title={texts.lineageOf(artifactName(artifact))}
      {...buttonLink('ghost', 'small')}
    >
      <Waypoints size={14} aria-hidden />
      {texts.lineage}
    </Link>
  );
}
