/** Holds the statements that were run against what the server says of their rows. */

import type { SeenStatement } from './statementRecorder.ts';
import type { RowType, Site } from './statementSites.ts';

export interface Findings {
  /** What is wrong, one sentence each, beginning with the name of the site. */
  readonly lies: readonly string[];
  /** The names of the sites whose statement was run. */
  readonly covered: ReadonlySet<string>;
}

/** Compares each statement with the row type of the call that it came from. */
export function compareStatements(sites: readonly Site[], seen: readonly SeenStatement[]): Findings {
  const byPosition = new Map(sites.map((site) => [site.position, site]));
  const covered = new Set<string>();
  const lies = new Set<string>();
  for (const statement of seen) {
    const passed = statement.calls.flatMap((call) => byPosition.get(call) ?? []);
    const site = passed.find(({ isCarrier }) => !isCarrier);
    if (!site) continue;
    const carrier = site.isGeneric ? passed.find(({ isCarrier }) => isCarrier) : undefined;
    if (site.isGeneric && !carrier) continue;
    covered.add(site.name);
    if (carrier) covered.add(carrier.name);
    const row = carrier ? { ...carrier.row, further: site.row.further } : site.row;
    for (const lie of liesOf(row, statement)) lies.add(`${(carrier ?? site).name}: ${lie}`);
  }
  return { lies: [...lies], covered };
}

function liesOf(row: RowType, { columns, kinds }: SeenStatement): readonly string[] {
  const further = row.further === null ? null : new RegExp(row.further, 'u');
  const named = row.isTuple ? columns.map((_, index) => String(index)) : columns;
  const keys = new Map(row.keys.map((key) => [key.name, key]));
  const missing = row.keys
    .filter(({ name, isOptional }) => !isOptional && !named.includes(name))
    .map(({ name }) => `no column ${name}`);
  const more = named
    .filter((name) => !keys.has(name) && !further?.test(name))
    .map((name) => `no key for column ${name}`);
  const twice = named.filter((name, index) => named.indexOf(name) !== index).map((name) => `two columns ${name}`);
  const wrong = named.flatMap((name, index) => {
    const allowed: readonly string[] | null = keys.get(name)?.kinds ?? null;
    const others = allowed === null ? [] : (kinds[index] ?? []).filter((kind) => !allowed.includes(kind));
    return others.map((kind) => `${name} is ${kind}, not ${allowed?.join(' or ') ?? ''}`);
  });
  return [...missing, ...more, ...twice, ...wrong];
}
