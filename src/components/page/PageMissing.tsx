import { Link } from '@tanstack/react-router';
import { useMessages } from '../../i18n/language.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { buttonLink } from '../links/buttonLink.ts';
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
        <Link to="/" {...buttonLink('primary')}>
          {messages.errors.home}
        </Link>
      }
    >
      <p>{messages.missing.pageAdvice}</p>
    </EmptyState>
  );
}
