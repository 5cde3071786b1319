import { useEffect } from 'react';
import { useMessages } from '../i18n/language.ts';

/** Names the page in the browser's tab and history. */
export function useTitle(page: string | undefined): void {
  const messages = useMessages();
  useEffect(() => {
    document.title = page === undefined ? messages.shell.product : messages.shell.title(page);
  }, [page, messages]);
}
