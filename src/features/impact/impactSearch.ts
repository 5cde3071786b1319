/** What the impact list shows, as its address says it: whoever goes back from a row finds the list as it was. */

import * as v from 'valibot';
import { IMPACT_KINDS, IMPACT_ORDERS, type ImpactChoice, type ImpactOrder } from './impactChoice.ts';

const orders = IMPACT_ORDERS.flatMap((column) => [column, `-${column}`] as const);
const text = v.optional(v.fallback(v.optional(v.pipe(v.string(), v.maxLength(500))), undefined));

/** What cannot be understood counts as left out. */
export const impactSearchSchema = v.object({
  /** Words that a row must hold. */
  q: text,
  kind: v.optional(v.fallback(v.optional(v.picklist(IMPACT_KINDS)), undefined)),
  /** An artifact type. */
  type: text,
  /** Whose it is. */
  by: text,
  /** A column, with "-" in front when it descends. */
  sort: v.optional(v.fallback(v.optional(v.picklist(orders)), undefined)),
});

export type ImpactSearch = v.InferOutput<typeof impactSearchSchema>;

/** The choice that an address makes; the nearest first unless it says otherwise. */
export function impactChoice({ q = '', kind, type, by, sort = 'distance' }: ImpactSearch): ImpactChoice {
  return {
    words: q,
    kind: kind ?? null,
    type: type ?? null,
    user: by ?? null,
    sort: sort.replace(/^-/u, '') as ImpactOrder,
    isDescending: sort.startsWith('-'),
  };
}

/** The order after a click on a column's head: that column, and then the other way. */
export function sortAfter({ sort, isDescending }: ImpactChoice, column: ImpactOrder): ImpactSearch['sort'] {
  return sort === column && !isDescending ? `-${column}` : column;
}
