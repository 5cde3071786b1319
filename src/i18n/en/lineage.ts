/** English texts of the lineage view. Accessible names are a contract: other people's scripts read them. */

import { runState } from './fields.ts';
import { list, number, plural } from './grammar.ts';

type Kind = 'artifact' | 'run';

const ofKind = (count: number, kind: Kind) =>
  plural(count, kind === 'run' ? { one: '# run', other: '# runs' } : { one: '# artifact', other: '# artifacts' });
const withType = (name: string, type: string | null) => (type === null || type === '' ? name : `${name}, ${type}`);
const hops = (count: number) => plural(count, { one: '# hop', other: '# hops' });

export const lineageMessages = {
  region: 'Lineage graph',

  // Nodes, as assistive technology and scripts read them.
  artifact: (name: string, type: string | null) => withType(`Artifact ${name}`, type),
  run: (name: string, jobType: string | null) => withType(`Run ${name}`, jobType),
  ghost: (name: string) => `Deleted artifact ${name}`,
  cluster: (count: number, kind: Kind, type: string | null) => withType(`Cluster of ${ofKind(count, kind)}`, type),
  placeholder: (count: number, kind: Kind) => `Hidden: ${ofKind(count, kind)}`,
  placeholderHint: 'Hidden by a filter or manually. Kept as a placeholder because a path runs through it.',
  ofKind,
  count: number,
  runState,
  inState: (count: number, state: string) => `${number(count)} ${runState(state).toLowerCase()}`,
  isNew: 'New',
  closesCycle: 'Part of a cycle',
  loadMore: (count: number, direction: 'upstream' | 'downstream') =>
    direction === 'upstream'
      ? plural(count, { one: 'Show # more upstream node', other: 'Show # more upstream nodes' })
      : plural(count, { one: 'Show # more downstream node', other: 'Show # more downstream nodes' }),
  // Clusters.
  clusterTitle: (count: number, kind: Kind) => ofKind(count, kind),
  mixedTypes: (kind: Kind) => (kind === 'run' ? 'mixed job types' : 'mixed types'),
  searchCluster: (count: number, kind: Kind) => `Search ${ofKind(count, kind)}`,
  members: (count: number, kind: Kind) => `${ofKind(count, kind)} in this cluster`,
  matches: (count: number, total: number) => `${number(count)} of ${number(total)}`,
  noMatches: 'No matches',
  extract: (name: string) => `Extract ${name}`,
  extractMatches: (count: number) => plural(count, { one: 'Extract # match', other: 'Extract all # matches' }),
  extractMatchesShort: (count: number) => `Extract ${number(count)}`,
  expandMany: (count: number, kind: Kind) => `Expand ${ofKind(count, kind)}?`,
  expandManyHint:
    'A graph with many nodes takes longer to lay out and is harder to read. You can return them to the cluster at any time.',
  confirmExpand: 'Expand',
  returnToCluster: (name: string) => `Return ${name} to cluster`,
  returnAll: 'Return all',
  expand: (count: number, kind: Kind) => `Expand all ${ofKind(count, kind)}`,
  collapse: 'Collapse into cluster',
  collapseAll: 'Collapse all',
  clearSearch: 'Clear search',

  // Controls.
  toolbar: 'Lineage options',
  controls: 'Graph controls',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit to view',
  tidy: 'Tidy up',
  minimap: 'Minimap',
  showMinimap: 'Show minimap',
  hideMinimap: 'Hide minimap',
  toBase: 'Go to base',
  search: 'Search this lineage',
  searchStanding: (query: string) => `Search this lineage: ${query}`,
  searchShort: 'Search',
  outline: 'Outline',
  filters: 'Filters',
  filtersCount: (count: number) => (count === 0 ? 'Filters' : `Filters, ${number(count)} set`),
  exportMenu: 'Export',
  exportSvg: 'Image (SVG)',
  exportPng: 'Image (PNG)',
  exportJson: 'Lineage data (JSON)',
  exportFailed: 'Couldn’t export the image',

  // Status line.
  status: 'Graph status',
  shown: (nodes: number) => plural(nodes, { one: '# node', other: '# nodes' }),
  drawnAs: (drawn: number) => `drawn as ${number(drawn)}`,
  generatedHidden: (count: number) => `${number(count)} auto-generated hidden`,
  outsideHidden: (count: number) => `${number(count)} outside direct lineage`,
  /** Nodes beyond the upstream and the downstream limit, each in hops; null for no limit. */
  beyondHops: (count: number, upstream: number | null, downstream: number | null) =>
    upstream === null || downstream === null || upstream === downstream
      ? `${number(count)} beyond ${hops(upstream ?? downstream ?? 0)}`
      : `${number(count)} beyond ${hops(upstream)} upstream, ${hops(downstream)} downstream`,
  extractedCount: (count: number) => `${number(count)} extracted`,
  expandedCount: (count: number) => plural(count, { one: '# expanded cluster', other: '# expanded clusters' }),
  showThem: 'Show',
  filteredOut: (count: number) => `${number(count)} filtered out`,
  hiddenManually: (count: number) => `${number(count)} hidden`,
  loadMoreNodes: 'Load twice as many',
  truncated: (nodes: number) => `Only the nearest ${number(nodes)} nodes are loaded`,
  legendArtifact: 'Artifact',
  legendRun: 'Run',
  layouting: 'Laying out…',
  behind: 'Server unreachable. Showing the last loaded lineage.',

  // Filters.
  scope: 'Lineage',
  direct: 'Direct',
  directHint: 'Ancestors and descendants of the base',
  extended: 'Extended',
  extendedHint: 'Everything connected to the base',
  upstreamHops: 'Upstream hops',
  downstreamHops: 'Downstream hops',
  allHops: 'All',
  hops,
  types: 'Artifact types',
  jobTypes: 'Job types',
  noJobType: 'No job type',
  states: 'Run states',
  aliases: 'Aliases',
  tags: 'Tags',
  time: 'Created',
  since: 'From',
  until: 'To',
  includeGenerated: 'Show auto-generated',
  includeGeneratedHint: 'Run tables, source code, jobs and history that the client logs automatically',
  reset: 'Reset',
  hides: (count: number) => `${number(count)} hidden`,
  showHidden: (count: number) => `Show ${number(count)} manually hidden`,

  // Preview.
  preview: (name: string) => `Preview of ${name}`,
  closePreview: 'Close preview',
  resizePreview: 'Preview width',
  open: 'Open page',
  setAsBase: 'Set as base',
  returnToClusterShort: 'Return to cluster',
  extractShort: 'Extract',
  hide: 'Hide',
  hideAll: (count: number, kind: Kind) => `Hide all ${ofKind(count, kind)}`,
  unhide: 'Unhide',
  pin: 'Pin',
  unpin: 'Unpin',
  goTo: 'Go to node',
  usage: 'Usage',
  unknownOwner: 'Unknown',
  noRuns: 'No runs',
  none: 'None',
  andMore: (count: number) => `and ${number(count)} more`,
  memberCount: 'Members',
  generationField: 'Position',
  between: (from: string, to: string) => `Paths from ${from} to ${to}`,
  onPaths: (nodes: number) => plural(nodes, { one: '# node on these paths', other: '# nodes on these paths' }),
  noPath: 'No path connects these nodes',
  selectPathHint: 'Shift-click another node to see all paths between them.',
  previewFailed: 'Couldn’t load details',
  notInLineage: 'The selected node is not in this lineage',

  // Outline.
  outlineTree: 'Lineage outline',
  loadingMember: 'Loading…',
  generation: (generation: number) =>
    generation === 0
      ? 'Base'
      : generation < 0
        ? plural(-generation, { one: '# generation upstream', other: '# generations upstream' })
        : plural(generation, { one: '# generation downstream', other: '# generations downstream' }),

  // Search palette.
  palettePlaceholder: 'Name, version, alias, tag, type or state',
  paletteResults: 'Results',
  paletteCount: (count: number, total: number) => `${number(count)} of ${number(total)}`,
  matchSteps: (query: string) => `Matches for “${query}”`,
  matchAt: (at: number, total: number) => (total === 0 ? 'No matches' : `${number(at)} of ${number(total)}`),
  nextMatch: 'Next match',
  nextMatchKey: 'Next match (N)',
  previousMatch: 'Previous match',
  previousMatchKey: 'Previous match (Shift+N)',
  endSearch: 'End search',
  paletteHint: '↵ Go to · ⇧↵ Extract',
  inCluster: 'in a cluster',
  notDrawn: 'filtered out',

  // States of the whole view.
  loading: 'Loading lineage',
  failed: 'Couldn’t load the lineage',
  missing: 'Version or run not found',
  missingHint: 'It may have been deleted. Check the URL.',
  alone: 'No lineage yet',
  aloneHint: 'No inputs, outputs or uses are recorded. They appear here once a run uses or logs an artifact.',
  layoutFailed: 'Couldn’t lay out the graph',
  layoutFailedHint: 'Show fewer nodes, or try again.',
  ignoredOptions: (names: readonly string[]) => `Ignored unknown link options: ${list(names)}.`,
  gone: (count: number) =>
    plural(count, {
      one: '# node of this saved view is no longer in the lineage.',
      other: '# nodes of this saved view are no longer in the lineage.',
    }),
  dismiss: 'Dismiss',
  zoomHint: 'Zoom in to read labels',
};
