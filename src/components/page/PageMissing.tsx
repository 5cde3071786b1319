import { useMessages } from '../../i18n/language.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { useTitle } from './useTitle.ts';

/** The page of an address that means nothing here. */
export function PageMissing() {
  const messages = useMessages();
  useTitle(messages.missing.page);
  return (
    <EmptyState
      isPage
      title={messages.missing.page}
      action={
        <ButtonLink to="/" look="primary">
          {messages.errors.home}
        </ButtonLink>
      }
    >
      <p>{messages.missing.pageAdvice}</p>
    </EmptyState>
  );
}
