/** What the impact list shows, as its address says it: whoever goes back from a row finds the list as it was. */

import * as v from 'valibot';
import { IMPACT_COLUMNS, type ImpactChoice, type ImpactColumn } from './impactRows.ts';

const orders = IMPACT_COLUMNS.flatMap((column) => [column, `-${column}`] as const);

/** What cannot be understood counts as left out. */
export const impactSearchSchema = v.object({
  /** Words that a row must hold. */
  q: v.optional(v.fallback(v.optional(v.pipe(v.string(), v.maxLength(500))), undefined)),
  kind: v.optional(v.fallback(v.optional(v.picklist(['artifact', 'run'])), undefined)),
  /** A column, with "-" in front when it descends. */
  sort: v.optional(v.fallback(v.optional(v.picklist(orders)), undefined)),
});

export type ImpactSearch = v.InferOutput<typeof impactSearchSchema>;

/** The choice that an address makes; the nearest first unless it says otherwise. */
export function impactChoice({ q = '', kind, sort = 'distance' }: ImpactSearch): ImpactChoice {
  const column = sort.replace(/^-/u, '') as ImpactColumn;
  return { words: q, kind: kind ?? null, sort: column, isDescending: sort.startsWith('-') };
}

/** The order after a click on a column's head: that column, and then the other way. */
export function sortAfter({ sort, isDescending }: ImpactChoice, column: ImpactColumn): ImpactSearch['sort'] {
  return sort === column && !isDescending ? `-${column}` : column;
}
