/** How a list is asked for by the client's public API: a filter and an order, in W&B's words. */

import { numberField, numberOf, type Field } from './filterSql.ts';
import type { Sql } from '../store/sql.ts';

export interface Listing {
  readonly filters?: string | null | undefined;
  /** Such as "-created_at"; null for the list's own order. */
  readonly order?: string | null | undefined;
}

/** A row's id, asked for by its number or by its global id, base64 of "Type:number". */
export function idField(column: Sql): Field {
  return numberField(column, (value) => {
    const global = typeof value === 'string' ? /^\w+:(\d+)$/u.exec(Buffer.from(value, 'base64').toString()) : null;
    return numberOf(global?.[1] ?? value);
  });
}
