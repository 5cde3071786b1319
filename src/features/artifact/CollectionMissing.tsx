import { Link } from '@tanstack/react-router';
import { useMessages } from '../../i18n/language.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { buttonLink } from '../../components/links/buttonLink.ts';

interface CollectionMissingProps {
  readonly entity: string;
  readonly project: string;
  readonly collection: string;
}

/** Where an address names no collection. */
export function CollectionMissing({ entity, project, collection }: CollectionMissingProps) {
  const { missing: texts } = useMessages();
  return (
    <EmptyState
      isPage
      title={texts.collection(collection)}
      action={
        <Link to="/$entity/$project/artifacts" params={{ entity, project }} {...buttonLink('primary')}>
          {texts.toProject}
        </Link>
      }
    >
      <p>{texts.artifactAdvice}</p>
    </EmptyState>
  );
}
