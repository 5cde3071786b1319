import { csv } from '../../components/download/csvText.ts';
import { nodeAddress } from '../../state/nodeAddress.ts';
import { type ImpactRow, linksText } from './impactRows.ts';

/**
 * Rows as CSV.
 * @param head the names of the columns, as many as there are
 * @param origin where the explorer is, such as "https://lineage.example.org"
 */
export function impactCsv(head: readonly string[], rows: readonly ImpactRow[], origin: string): string {
  return csv([
    head,
    ...rows.map((row) => [
      row.kind,
      row.name,
      row.type ?? '',
      row.aliases.join(' '),
      row.tags.join(' '),
      linksText(row),
      row.state,
      row.user ?? '',
      new Date(row.createdAt * 1000).toISOString(),
      row.distance,
      row.project,
      `${origin}${nodeAddress(row)}`,
    ]),
  ]);
}
