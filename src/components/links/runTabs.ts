/** The pages of a run, in their order, each with its route. */
export const RUN_TABS = {
  overview: '/$entity/$project/runs/$run/overview',
  metrics: '/$entity/$project/runs/$run/metrics',
  files: '/$entity/$project/runs/$run/files',
  logs: '/$entity/$project/runs/$run/logs',
  impact: '/$entity/$project/runs/$run/impact',
  lineage: '/$entity/$project/runs/$run/lineage',
} as const;

export type RunTab = keyof typeof RUN_TABS;
export const RUN_TAB_NAMES = Object.keys(RUN_TABS) as readonly RunTab[];
