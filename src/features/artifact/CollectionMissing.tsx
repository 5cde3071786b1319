import { useMessages } from '../../i18n/language.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';

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
        <ButtonLink to="/$entity/$project/artifacts" params={{ entity, project }} look="primary">
          {texts.toProject}
        </ButtonLink>
      }
    >
      <p>{texts.artifactAdvice}</p>
    </EmptyState>
  );
}
