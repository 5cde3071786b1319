/** The explorer's addresses: those of W&B, so that a link that `wandb` prints opens the right page. */

import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { artifactQuery, collectionsQuery } from '../api/artifacts.ts';
import { projectQuery, projectsQuery } from '../api/projects.ts';
import { registriesQuery } from '../api/registries.ts';
import { runQuery } from '../api/runs.ts';
import { lineageSearchSchema } from '../state/viewSpec.ts';
import { AppShell } from './AppShell.tsx';
import { compareSearchSchema } from '../features/compare/compareSearch.ts';
import { ErrorScreen } from '../components/page/ErrorScreen.tsx';
import { filesSearchSchema } from '../features/files/filesSearch.ts';
import { impactSearchSchema } from '../features/impact/impactSearch.ts';
import { logsSearchSchema } from '../features/logs/logsSearch.ts';
import { collectionsRequest, collectionsSearchSchema } from '../features/artifacts/collectionsSearch.ts';
import { homeRequest, homeSearchSchema } from '../features/home/homeSearch.ts';
import { metricsSearchSchema } from '../components/charts/metricsSearch.ts';
import { PageLoading } from '../components/page/PageLoading.tsx';
import { PageMissing } from '../components/page/PageMissing.tsx';
import { prefetchRegistry } from '../features/registry/prefetchRegistry.ts';
import { registrySearchSchema } from '../components/links/registrySearch.ts';
import { runsSearchSchema } from '../features/runs/runsSearch.ts';
import { versionsSearchSchema } from '../features/artifact/versionsSearch.ts';

interface RouterContext {
  readonly queryClient: QueryClient;
}

const root = createRootRouteWithContext<RouterContext>()({ component: AppShell });

// Loaders start a page's question while its code is still on the way, and wait for neither.

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: homeSearchSchema,
  loaderDeps: ({ search }) => homeRequest(search),
  loader: ({ context, deps: { search, order } }) =>
    void context.queryClient.prefetchInfiniteQuery(projectsQuery(search, order)),
  component: lazyRouteComponent(() => import('../features/home/HomePage.tsx'), 'HomePage'),
});

const entity = createRoute({
  getParentRoute: () => root,
  path: '/$entity',
  beforeLoad: () => redirect({ to: '/', replace: true, throw: true }),
});

const project = createRoute({
  getParentRoute: () => root,
  path: '/$entity/$project',
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(projectQuery(params)),
  component: lazyRouteComponent(() => import('../features/artifacts/ProjectFrame.tsx'), 'ProjectFrame'),
});

const projectIndex = createRoute({
  getParentRoute: () => project,
  path: '/',
  beforeLoad: ({ params }) => redirect({ to: '/$entity/$project/artifacts', params, replace: true, throw: true }),
});

// ---------------------------------------------------------------- artifacts

const artifacts = createRoute({
  getParentRoute: () => project,
  path: 'artifacts',
  component: lazyRouteComponent(() => import('../features/artifacts/ArtifactsFrame.tsx'), 'ArtifactsFrame'),
});

const artifactsIndex = createRoute({
  getParentRoute: () => artifacts,
  path: '/',
  validateSearch: collectionsSearchSchema,
  loaderDeps: ({ search }) => collectionsRequest(search),
  loader: ({ context, params, deps }) => void context.queryClient.prefetchInfiniteQuery(collectionsQuery(params, deps)),
  component: lazyRouteComponent(() => import('../features/artifacts/ArtifactsIntro.tsx'), 'ArtifactsIntro'),
});

const collection = createRoute({
  getParentRoute: () => artifacts,
  path: '$type/$collection',
  // What was chosen in one table is not chosen in another.
  remountDeps: ({ params }) => params,
  validateSearch: versionsSearchSchema,
  loader: ({ context, params }) =>
    void import('../features/artifact/prefetchVersions.ts').then(({ prefetchVersions }) => {
      prefetchVersions(context.queryClient, params);
    }),
  component: lazyRouteComponent(() => import('../features/artifact/CollectionPage.tsx'), 'CollectionPage'),
});

const artifact = createRoute({
  getParentRoute: () => artifacts,
  path: '$type/$collection/$version',
  loader: ({ context, params }) =>
    void context.queryClient.prefetchQuery(artifactQuery(params, `${params.collection}:${params.version}`)),
  component: lazyRouteComponent(() => import('./VersionPage.tsx'), 'VersionPage'),
});

const artifactIndex = createRoute({
  getParentRoute: () => artifact,
  path: '/',
  beforeLoad: ({ params }) =>
    redirect({
      to: '/$entity/$project/artifacts/$type/$collection/$version/overview',
      params,
      replace: true,
      throw: true,
    }),
});

const artifactTabs = [
  createRoute({
    getParentRoute: () => artifact,
    path: 'overview',
    component: lazyRouteComponent(() => import('./VersionOverviewPage.tsx'), 'VersionOverviewPage'),
  }),
  createRoute({
    getParentRoute: () => artifact,
    path: 'metadata',
    component: lazyRouteComponent(() => import('../features/artifact/ArtifactMetadata.tsx'), 'ArtifactMetadata'),
  }),
  createRoute({
    getParentRoute: () => artifact,
    path: 'usage',
    component: lazyRouteComponent(() => import('../features/artifact/ArtifactUsage.tsx'), 'ArtifactUsage'),
  }),
  createRoute({
    getParentRoute: () => artifact,
    path: 'files',
    validateSearch: filesSearchSchema,
    component: lazyRouteComponent(() => import('../features/files/ArtifactFiles.tsx'), 'ArtifactFiles'),
  }),
  createRoute({
    getParentRoute: () => artifact,
    path: 'impact',
    validateSearch: impactSearchSchema,
    component: lazyRouteComponent(() => import('../features/impact/ArtifactImpact.tsx'), 'ArtifactImpact'),
  }),
  createRoute({
    getParentRoute: () => artifact,
    path: 'lineage',
    validateSearch: lineageSearchSchema,
    component: lazyRouteComponent(() => import('../features/lineage/ArtifactLineage.tsx'), 'ArtifactLineage'),
  }),
] as const;

// ---------------------------------------------------------------- runs

const runs = createRoute({
  getParentRoute: () => project,
  path: 'runs',
  remountDeps: ({ params }) => params,
  validateSearch: runsSearchSchema,
  loader: ({ context, params }) =>
    void import('../features/runs/prefetchRuns.ts').then(({ prefetchRuns }) => {
      prefetchRuns(context.queryClient, params);
    }),
  component: lazyRouteComponent(() => import('../features/runs/RunsPage.tsx'), 'RunsPage'),
});

const run = createRoute({
  getParentRoute: () => project,
  path: 'runs/$run',
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(runQuery(params, params.run)),
  component: lazyRouteComponent(() => import('../features/run/RunFrame.tsx'), 'RunFrame'),
});

const runIndex = createRoute({
  getParentRoute: () => run,
  path: '/',
  beforeLoad: ({ params }) =>
    redirect({ to: '/$entity/$project/runs/$run/overview', params, replace: true, throw: true }),
});

const runTabs = [
  createRoute({
    getParentRoute: () => run,
    path: 'overview',
    component: lazyRouteComponent(() => import('../features/run/RunOverview.tsx'), 'RunOverview'),
  }),
  createRoute({
    getParentRoute: () => run,
    path: 'metrics',
    validateSearch: metricsSearchSchema,
    component: lazyRouteComponent(() => import('../features/metrics/RunMetrics.tsx'), 'RunMetrics'),
  }),
  createRoute({
    getParentRoute: () => run,
    path: 'files',
    validateSearch: filesSearchSchema,
    component: lazyRouteComponent(() => import('../features/files/RunFiles.tsx'), 'RunFiles'),
  }),
  createRoute({
    getParentRoute: () => run,
    path: 'logs',
    validateSearch: logsSearchSchema,
    component: lazyRouteComponent(() => import('../features/logs/RunLogs.tsx'), 'RunLogs'),
  }),
  createRoute({
    getParentRoute: () => run,
    path: 'impact',
    validateSearch: impactSearchSchema,
    component: lazyRouteComponent(() => import('../features/impact/RunImpact.tsx'), 'RunImpact'),
  }),
  createRoute({
    getParentRoute: () => run,
    path: 'lineage',
    validateSearch: lineageSearchSchema,
    component: lazyRouteComponent(() => import('../features/lineage/RunLineage.tsx'), 'RunLineage'),
  }),
] as const;

// ---------------------------------------------------------------- registries

const registries = createRoute({
  getParentRoute: () => root,
  path: '/registry',
  validateSearch: registrySearchSchema,
  loaderDeps: ({ search: { q, sort } }) => ({ q, sort }),
  loader: ({ context, deps: { q = '', sort = '+name' } }) =>
    void context.queryClient.prefetchInfiniteQuery(registriesQuery(q, sort)),
  component: lazyRouteComponent(() => import('../features/registry/RegistriesPage.tsx'), 'RegistriesPage'),
});

const organizationRegistries = createRoute({
  getParentRoute: () => root,
  path: '/orgs/$organization/registry',
  beforeLoad: () => redirect({ to: '/registry', replace: true, throw: true }),
});

const organizationRegistry = createRoute({
  getParentRoute: () => root,
  path: '/orgs/$organization/registry/$registry',
  validateSearch: registrySearchSchema,
  loaderDeps: ({ search: { selectionPath, version } }) => ({ selectionPath, version }),
  loader: ({ context, params: { organization, registry }, deps }) => {
    prefetchRegistry(context.queryClient, { kind: 'organization', organization, name: registry }, deps);
  },
  component: lazyRouteComponent(() => import('../features/registry/OrganizationRegistry.tsx'), 'OrganizationRegistry'),
});

const modelRegistry = createRoute({
  getParentRoute: () => root,
  path: '/$entity/registry/model',
  validateSearch: registrySearchSchema,
  loaderDeps: ({ search: { selectionPath, version } }) => ({ selectionPath, version }),
  loader: ({ context, params: { entity }, deps }) => {
    prefetchRegistry(context.queryClient, { kind: 'model', entity }, deps);
  },
  component: lazyRouteComponent(() => import('../features/registry/ModelRegistry.tsx'), 'ModelRegistry'),
});

// ---------------------------------------------------------------- comparisons

const compareVersions = createRoute({
  getParentRoute: () => project,
  path: 'compare/versions',
  validateSearch: compareSearchSchema,
  component: lazyRouteComponent(() => import('../features/compare/CompareVersions.tsx'), 'CompareVersions'),
});

const compareRuns = createRoute({
  getParentRoute: () => project,
  path: 'compare/runs',
  validateSearch: compareSearchSchema,
  component: lazyRouteComponent(() => import('../features/compare/CompareRuns.tsx'), 'CompareRuns'),
});

const routeTree = root.addChildren([
  home,
  registries,
  organizationRegistries,
  organizationRegistry,
  modelRegistry,
  entity,
  project.addChildren([
    projectIndex,
    artifacts.addChildren([artifactsIndex, collection, artifact.addChildren([artifactIndex, ...artifactTabs])]),
    runs,
    run.addChildren([runIndex, ...runTabs]),
    compareVersions,
    compareRuns,
  ]),
]);

/** The router over a cache of answers. */
export function makeRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    // The cache of answers decides what is fresh; the router asks it every time.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 150,
    scrollRestoration: true,
    defaultErrorComponent: ErrorScreen,
    defaultNotFoundComponent: PageMissing,
    defaultPendingComponent: PageLoading,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
