import { ArtifactFrame } from '../features/artifact/ArtifactFrame.tsx';
import { CompareVersionLink } from '../features/compare/CompareVersionLink.tsx';
import { LinkVersion } from '../features/registry/LinkVersion.tsx';

/** A version's page, with what the other features offer for it. */
export function VersionPage() {
  return (
    <ArtifactFrame
      actions={
        <>
          <LinkVersion />
          <CompareVersionLink />
        </>
      }
    />
  );
}
