/** English texts of the lineage view. Accessible names are a contract: other people's scripts read them. */

type Kind = 'artifact' | 'run';

const grouped = new Intl.NumberFormat('en');
const number = (count: number) => grouped.format(count);
const some = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;
const ofKind = (count: number, kind: Kind) =>
  kind === 'run' ? some(count, 'run', 'runs') : some(count, 'artifact', 'artifacts');
const withType = (name: string, type: string | null) => (type === null || type === '' ? name : `${name}, ${type}`);

export const lineageMessages = {
  region: 'Lineage graph',

  // Nodes, as assistive technology and scripts read them.
  artifact: (name: string, type: string | null) => withType(`Artifact ${name}`, type),
  run: (name: string, jobType: string | null) => withType(`Run ${name}`, jobType),
  ghost: (name: string) => `Deleted artifact ${name}`,
  cluster: (count: number, kind: Kind, type: string | null) => withType(`Cluster of ${ofKind(count, kind)}`, type),
  placeholder: (count: number, kind: Kind) => `Hidden: ${ofKind(count, kind)}`,
  placeholderHint: 'Hidden by a filter or by hand. It stays because a path leads through it.',
  ofKind,
  count: number,
  cancel: 'Cancel',
  runState: (state: string) => runStates[state] ?? state,
  artifactStates: { PENDING: 'Not finished', COMMITTED: 'Committed', DELETED: 'Deleted' } as Record<string, string>,
  isNew: 'New',
  closesCycle: 'Part of a cycle',
  loadMore: (count: number, direction: 'upstream' | 'downstream') =>
    `Show ${some(count, 'neighbour', 'neighbours')} more ${direction}`,
  // Clusters.
  clusterTitle: (count: number, kind: Kind) => ofKind(count, kind),
  mixedTypes: (kind: Kind) => (kind === 'run' ? 'various job types' : 'various types'),
  searchCluster: (count: number, kind: Kind) => `Search ${ofKind(count, kind)}`,
  members: (count: number, kind: Kind) => `${ofKind(count, kind)} in this cluster`,
  matches: (count: number, total: number) => `${number(count)} of ${number(total)}`,
  noMatches: 'Nothing matches',
  extract: (name: string) => `Extract ${name}`,
  extractMatches: (count: number) => `Extract all ${number(count)} matches`,
  extractMatchesShort: (count: number) => `Extract ${number(count)}`,
  extractMany: (count: number) => `Draw ${number(count)} nodes by themselves?`,
  extractManyHint:
    'A picture of many nodes takes longer to lay out and is harder to read. You can put them back at any time.',
  drawMany: (count: number) => `Draw ${number(count)}`,
  putBack: (name: string) => `Put back ${name}`,
  putAllBack: 'Put all back',
  expand: (count: number, kind: Kind) => `Draw all ${ofKind(count, kind)}`,
  collapse: 'Collapse into its cluster',
  collapseAll: 'Collapse expanded clusters',
  clearSearch: 'Clear the search',

  // Controls.
  toolbar: 'What is shown of the lineage',
  controls: 'View of the graph',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit the whole graph',
  tidy: 'Tidy up',
  minimap: 'Map of the graph',
  showMinimap: 'Show the map',
  hideMinimap: 'Hide the map',
  toBase: 'Go to the base',
  search: 'Search this lineage',
  searchShort: 'Search',
  outline: 'Outline',
  filters: 'Filters',
  filtersCount: (count: number) => (count === 0 ? 'Filters' : `Filters, ${number(count)} set`),
  exportMenu: 'Export',
  exportSvg: 'Picture (SVG)',
  exportPng: 'Picture (PNG)',
  exportJson: 'Lineage data (JSON)',
  copyLink: 'Copy link to this view',
  copied: 'Copied',
  copyRefused: 'The browser refused the clipboard',
  exportFailed: 'The picture could not be made',

  // Status line.
  status: 'What is shown',
  shown: (nodes: number) => some(nodes, 'node', 'nodes'),
  drawnAs: (drawn: number) => `drawn as ${number(drawn)}`,
  generatedLeftOut: (count: number) => `${some(count, 'generated artifact', 'generated artifacts')} left out`,
  outsideHidden: (count: number) => `${number(count)} outside the direct lineage`,
  beyondHops: (count: number) => `${number(count)} beyond the chosen steps`,
  extractedCount: (count: number) => `${number(count)} extracted`,
  expandedCount: (count: number) => some(count, 'expanded cluster', 'expanded clusters'),
  showThem: 'Show',
  filteredOut: (count: number) => `${number(count)} filtered out`,
  hiddenByHand: (count: number) => `${number(count)} hidden`,
  truncated: (nodes: number) => `Only the nearest ${number(nodes)} nodes were fetched`,
  legendArtifact: 'Artifact',
  legendRun: 'Run',
  newNodes: (count: number) => some(count, 'new node', 'new nodes'),
  layouting: 'Arranging…',
  behind: 'The server cannot be reached: this is the lineage as it was',

  // Filters.
  scope: 'Lineage',
  direct: 'Direct',
  directHint: 'Ancestors and descendants of the base',
  extended: 'Extended',
  extendedHint: 'Everything connected to the base',
  upstreamHops: 'Steps upstream',
  downstreamHops: 'Steps downstream',
  allHops: 'All',
  hops: (count: number) => some(count, 'step', 'steps'),
  types: 'Artifact types',
  jobTypes: 'Job types',
  noJobType: 'No job type',
  states: 'Run states',
  aliases: 'Aliases',
  tags: 'Tags',
  time: 'Created',
  since: 'From',
  until: 'To',
  includeGenerated: 'Generated artifacts',
  includeGeneratedHint: 'Run tables, source code, jobs and history that the client makes by itself',
  reset: 'Reset',
  hides: (count: number) => `hides ${number(count)}`,
  showHidden: (count: number) => `Show ${number(count)} hidden by hand`,

  // Preview.
  preview: (name: string) => `Preview of ${name}`,
  closePreview: 'Close the preview',
  resizePreview: 'Width of the preview',
  open: 'Open page',
  makeBase: 'Make it the base',
  putBackShort: 'Put back',
  extractShort: 'Extract',
  hide: 'Hide',
  show: 'Show again',
  pin: 'Keep out of clusters',
  unpin: 'Let it join clusters',
  goTo: 'Go there',
  copyName: 'Copy name',
  copyDigest: 'Copy digest',
  useIt: 'Use it',
  nobodyKnown: 'Unknown',
  copyUse: 'Copy the line that uses it',
  config: 'Config',
  summary: 'Summary',
  inputs: 'Inputs',
  outputs: 'Outputs',
  loggedBy: 'Logged by',
  usedBy: 'Used by',
  nobody: 'No run',
  none: 'None',
  andMore: (count: number) => `and ${number(count)} more`,
  factNames: {
    id: 'Run id',
    state: 'State',
    jobType: 'Job type',
    started: 'Started',
    duration: 'Duration',
    author: 'Author',
    commit: 'Commit',
    type: 'Type',
    version: 'Version',
    aliases: 'Aliases',
    tags: 'Tags',
    size: 'Size',
    files: 'Files',
    digest: 'Digest',
    created: 'Created',
    description: 'Description',
    members: 'Members',
    steps: 'Generation',
  },
  between: (from: string, to: string) => `Paths from ${from} to ${to}`,
  onPaths: (nodes: number) => `${some(nodes, 'node', 'nodes')} on the paths between them`,
  noPath: 'No path leads from one to the other',
  selectPathHint: 'Shift and click another node to see every path between two.',
  previewFailed: 'The facts could not be fetched',
  notInLineage: 'What the address selects is not in this lineage',

  // Outline.
  outlineTree: 'Outline of the lineage',
  loadingMember: 'Loading…',
  generation: (generation: number) =>
    generation === 0
      ? 'Base'
      : generation < 0
        ? `${some(-generation, 'step', 'steps')} upstream`
        : `${some(generation, 'step', 'steps')} downstream`,

  // Search palette.
  palettePlaceholder: 'Name, version, alias, tag, type or state',
  paletteResults: 'Results',
  paletteCount: (count: number, total: number) => `${number(count)} of ${number(total)}`,
  paletteHint: 'Enter goes there, Shift and Enter extracts',
  inCluster: 'in a cluster',
  notDrawn: 'filtered out',

  // States of the whole view.
  loading: 'Loading the lineage',
  failed: 'The lineage could not be loaded',
  retry: 'Try again',
  missing: 'There is no such version or run',
  missingHint: 'It may have been deleted, or the address may be misspelt.',
  alone: 'No lineage yet',
  aloneHint: 'Nothing has used or logged this so far. Neighbours appear here as soon as a run does.',
  layoutFailed: 'The graph could not be arranged',
  layoutFailedHint: 'Show less of it, or try again.',
  dropped: (names: readonly string[]) =>
    `This address says what is not understood here: ${names.join(', ')}. The rest is shown.`,
  gone: (count: number) =>
    `${some(count, 'node', 'nodes')} of this saved view ${count === 1 ? 'is' : 'are'} no longer in the lineage.`,
  dismiss: 'Dismiss',
  collapseToArrange: 'Collapse everything',
  zoomHint: 'Zoom in to read',
};

const runStates: Record<string, string> = {
  running: 'Running',
  finished: 'Finished',
  failed: 'Failed',
  crashed: 'Crashed',
  killed: 'Killed',
};
