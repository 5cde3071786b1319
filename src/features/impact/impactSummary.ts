import { chosenAliases, type ImpactRow } from './impactRows.ts';

/** What is downstream, in numbers. */
export interface ImpactSummary {
  readonly artifacts: number;
  readonly runs: number;
  /** Versions that are linked to a registry. */
  readonly registered: number;
  /** Aliases that these have there and somebody chose; what is in use first, then the most frequent. */
  readonly registeredAs: readonly string[];
  /** Artifact types, and how many versions are of each; the most frequent first. */
  readonly types: readonly Tally[];
  readonly people: readonly Tally[];
}

export interface Tally {
  readonly name: string;
  readonly count: number;
}

/** Counts what matters among everything downstream. */
export function impactSummary(rows: readonly ImpactRow[]): ImpactSummary {
  const types = new Map<string, number>();
  const people = new Map<string, number>();
  const aliases = new Map<string, number>();
  let runs = 0;
  let registered = 0;
  for (const row of rows) {
    if (row.kind === 'run') runs += 1;
    else if (row.type !== null) add(types, row.type);
    if (row.user !== null) add(people, row.user);
    if (row.links.length > 0) registered += 1;
    for (const link of row.links) for (const alias of chosenAliases(link.aliases)) add(aliases, alias);
  }
  return {
    artifacts: rows.length - runs,
    runs,
    registered,
    registeredAs: tallies(aliases)
      .map(({ name }) => name)
      .sort((a, b) => Number(IN_USE.has(b)) - Number(IN_USE.has(a))),
    types: tallies(types),
    people: tallies(people),
  };
}

/** What people call the version that others rely on. */
const IN_USE: ReadonlySet<string> = new Set(['production', 'prod']);

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function tallies(counts: ReadonlyMap<string, number>): readonly Tally[] {
  return Array.from(counts, ([name, count]) => ({ name, count })).sort(
    (a, b) => b.count - a.count || (a.name < b.name ? -1 : 1),
  );
}
