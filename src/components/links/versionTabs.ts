/** The pages of a version, in their order, each with its route. */
export const VERSION_TABS = {
  overview: '/$entity/$project/artifacts/$type/$collection/$version/overview',
  metadata: '/$entity/$project/artifacts/$type/$collection/$version/metadata',
  usage: '/$entity/$project/artifacts/$type/$collection/$version/usage',
  files: '/$entity/$project/artifacts/$type/$collection/$version/files',
  impact: '/$entity/$project/artifacts/$type/$collection/$version/impact',
  lineage: '/$entity/$project/artifacts/$type/$collection/$version/lineage',
} as const;

export type VersionTab = keyof typeof VERSION_TABS;
export const VERSION_TAB_NAMES = Object.keys(VERSION_TABS) as readonly VersionTab[];

/** The tab that a route shows; null where it shows none. */
export function versionTabOf(routeId: string | undefined): VersionTab | null {
  return VERSION_TAB_NAMES.find((tab) => VERSION_TABS[tab] === routeId) ?? null;
}
