import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { cleanup, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, vi } from 'vitest';
import { makeQueryClient } from '../../src/app/queryClient.ts';
import { makeRouter } from '../../src/app/router.tsx';

// The first page of a file waits for its code, on a busy machine for seconds. Whoever finds at once waits for nothing.
configure({ asyncUtilTimeout: 15_000 });

/** What jsdom does not have: room on a screen, so that virtual lists have something to fill. */
beforeAll(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(800);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(300);
  vi.stubGlobal('scrollTo', () => undefined);
  Element.prototype.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
});

afterEach(cleanup);

/** Opens the explorer at an address, as a browser does. Failed requests are not tried again. */
export function openPage(address: string) {
  window.history.replaceState(null, '', address);
  const queryClient = makeQueryClient();
  queryClient.setDefaultOptions({
    queries: { ...queryClient.getDefaultOptions().queries, retry: false },
  });
  const user = userEvent.setup();
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={makeRouter(queryClient)} />
    </QueryClientProvider>,
  );
  return user;
}
