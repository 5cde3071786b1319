import { Waypoints } from 'lucide-react';
import type { ArtifactReferenceFragment } from '../../api/generated/facts.ts';
import { useMessages } from '../../i18n/language.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { artifactAddress, artifactName } from '../../components/links/names.ts';

/** Leads to the lineage of the version that was linked. */
export function SourceLineageLink({ artifact }: { readonly artifact: ArtifactReferenceFragment }) {
  const { registry: texts } = useMessages();
  const params = artifactAddress(artifact);
  return params === null ? null : (
    <ButtonLink
      to="/$entity/$project/artifacts/$type/$collection/$version/lineage"
      params={params}
      title={texts.lineageOf(artifactName(artifact))}
      look="ghost"
      size="small"
    >
      <Waypoints size={14} aria-hidden />
      {texts.lineage}
    </ButtonLink>
  );
}
