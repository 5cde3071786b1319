import { GitCompareArrows } from 'lucide-react';
import { useMessages } from '../../i18n/language.ts';
import { useShownArtifact } from '../../components/page/ArtifactContext.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';

/** Leads to the comparison of the shown version with the one before it; of the first one, with one to be chosen. */
export function CompareVersionLink() {
  const messages = useMessages();
  const { home, artifact } = useShownArtifact();
  const { versionIndex, artifactSequence } = artifact;
  if (versionIndex === null) return null;
  const named = (version: string) => `${artifactSequence.name}:${version}`;
  const search =
    versionIndex === 0
      ? { left: named('v0') }
      : { left: named(`v${versionIndex - 1}`), right: named(`v${versionIndex}`) };
  return (
    <ButtonLink to="/$entity/$project/compare/versions" params={home} search={search} size="small">
      <GitCompareArrows size={14} aria-hidden />
      {messages.compare.open}
    </ButtonLink>
  );
}
