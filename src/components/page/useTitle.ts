import { useEffect } from 'react';
import { useMessages } from '../../i18n/language.ts';

/**
 * Names the page in the browser's tab and history.
 *
 * @param page what it shows; undefined where the product's name is enough
 * @param tab which of its tabs is open, where one of several is
 */
export function useTitle(page: string | undefined, tab?: string): void {
  const { shell } = useMessages();
  useEffect(() => {
    if (page === undefined) document.title = shell.product;
    else document.title = shell.title(tab === undefined ? page : shell.tabTitle(page, tab));
  }, [page, tab, shell]);
}
