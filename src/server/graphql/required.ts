/** Rows that others refer to. */

/** A row that must be there. @throws Error when it is not, which the log is told of */
export async function required<Row>(looked: Promise<Row | undefined>, what: string): Promise<Row> {
  const row = await looked;
  if (row === undefined) throw new Error(`${what} is gone`);
  return row;
}
