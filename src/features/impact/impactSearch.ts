/** What the impact list shows, as its address says it: whoever goes back from a row finds the list as it was. */

import * as v from 'valibot';
import { lenient, lenientText } from '../../state/searchParams.ts';
import { IMPACT_KINDS, IMPACT_ORDERS, type ImpactChoice, type ImpactOrder } from './impactChoice.ts';

const orders = IMPACT_ORDERS.flatMap((column) => [column, `-${column}`] as const);
/** What cannot be understood counts as left out. */
export const impactSearchSchema = v.object({
  /** Words that a row must hold. */
  q: lenientText(),
  kind: lenient(v.picklist(IMPACT_KINDS)),
  /** An artifact type. */
  type: lenientText(),
  /** Whose it is. */
  by: lenientText(),
  /** A column, with "-" in front when it descends. */
  sort: lenient(v.picklist(orders)),
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
