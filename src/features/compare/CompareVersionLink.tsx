import { Link } from '@tanstack/react-router';
import { GitCompareArrows } from 'lucide-react';
import { useMessages } from '../../i18n/language.ts';
import { useShownArtifact } from '../../components/page/ArtifactContext.ts';
import { buttonLink } from '../../components/links/buttonLink.ts';

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
    <Link to="/$entity/$project/compare/versions" params={home} search={search} {...buttonLink('plain', 'small')}>
      <GitCompareArrows size={14} aria-hidden />
      {messages.compare.open}
    </Link>
  );
}
