import { useRouterState } from '@tanstack/react-router';
import { useTitle } from './useTitle.ts';

/**
 * Names the page in the browser's tab and history by what it shows and by which of its tabs is open, so that these are
 * told apart there.
 *
 * @param name of what is shown; undefined until it is known
 * @param tabs the last parts of the tabs' addresses
 * @param textOf what a tab is called
 */
export function useTabTitle<Tab extends string>(
  name: string | undefined,
  tabs: readonly Tab[],
  textOf: (tab: Tab) => string,
): void {
  const last = useRouterState({ select: ({ location }) => location.pathname.split('/').at(-1) });
  const tab = tabs.find((one) => one === last);
  useTitle(name, tab === undefined ? undefined : textOf(tab));
}
