import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  RouterProvider,
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
} from '@tanstack/react-router';
import { cleanup, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, vi } from 'vitest';

import { LineageExplorer } from '../../src/features/lineage/LineageExplorer.tsx';
import { lineageSearchSchema } from '../../src/state/viewSpec.ts';

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 15_000 });

/** What jsdom does not have: room on a screen, observers of it, and canvases. */
beforeAll(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal(
    'DOMMatrixReadOnly',
    class {
      readonly m22 = 1;
    },
  );
  vi.stubGlobal(
    'Path2D',
    class {
      addPath() {}
      moveTo() {}
      lineTo() {}
      quadraticCurveTo() {}
      bezierCurveTo() {}
    },
  );
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1600);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(900);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  Element.prototype.scrollIntoView = () => undefined;
});

afterEach(cleanup);

/** Opens the lineage of `team/mnist/mnist_dataset:v0`, as its tab does, with these search parameters. */
export function openLineage(search = '') {
  const root = createRootRoute();
  const tab = createRoute({
    getParentRoute: () => root,
    path: '/lineage',
    validateSearch: lineageSearchSchema,
    component: () => <LineageExplorer entity="team" project="mnist" base={{ artifactName: 'mnist_dataset:v0' }} />,
  });
  const router = createRouter({
    routeTree: root.addChildren([tab]),
    history: createMemoryHistory({ initialEntries: [`/lineage${search}`] }),
  });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const user = userEvent.setup();
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  return { user, router };
}
