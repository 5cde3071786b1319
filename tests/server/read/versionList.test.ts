import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { OpenData } from '../../../src/server/openData.ts';
import { countVersionsIn, listVersions } from '../../../src/server/read/versionList.ts';
import { logArtifact } from '../../support/logging.ts';
import { temporaryData } from '../../support/memory.ts';
import { tester } from '../../support/caller.ts';

let data: OpenData & { remove: () => void };
beforeAll(async () => {
  data = await temporaryData();
});
afterAll(() => data.remove());

type Value = number | string | boolean | null | undefined;

const rows: fc.Arbitrary<readonly Value[]> = fc.array(
  fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom<Value>('a', 'b', '', true, null, undefined)),
  { minLength: 1, maxLength: 7 },
);

/** Numbers (truth values among them) come before texts, texts before null, and what is not there last. */
function rank(value: Value): readonly [number, number | string] {
  if (value === undefined) return [3, 0];
  if (value === null) return [2, 0];
  return typeof value === 'string' ? [1, value] : [0, Number(value)];
}

let collections = 0;

async function record(values: readonly Value[]): Promise<number> {
  const collection = `rows${collections++}`;
  let id = 0;
  for (const [number, value] of values.entries()) {
    const version = await logArtifact(data.services, {
      collection,
      run: null,
      files: { 'number.txt': `${collection} ${number}` },
      metadata: JSON.stringify({ table: { rows: value } }),
    });
    id = version.collectionId;
  }
  return id;
}

it('orders versions by a metadata value, those without it last, in pages that miss none', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.boolean(), fc.integer({ min: 1, max: 3 }), async (values, isDescending, first) => {
      const id = await record(values);
      const listing = { order: `${isDescending ? '-' : '+'}metadata.table.rows` };
      const listed: number[] = [];
      for (let after: string | null = null; ;) {
        const page: Awaited<ReturnType<typeof listVersions>> = await listVersions(
          data.services.db,
          tester,
          id,
          listing,
          {
            first,
            after,
          },
        );
        listed.push(...page.rows.map((row) => row.memberIndex));
        if (!page.hasNextPage) break;
        after = page.rows.at(-1)?.cursor ?? null;
      }
      const sign = isDescending ? -1 : 1;
      const compare = (a: number | string, b: number | string) => (a < b ? -1 : a > b ? 1 : 0);
      const wanted = values
        .map((value, number) => ({ number, has: value !== undefined, key: rank(value) }))
        .sort(
          (a, b) =>
            Number(b.has) - Number(a.has) ||
            sign * (a.key[0] - b.key[0] || compare(a.key[1], b.key[1]) || a.number - b.number),
        );
      expect(listed).toEqual(wanted.map(({ number }) => number));
      const many = { filters: JSON.stringify({ 'metadata.table.rows': { $gte: 1 } }) };
      expect(await countVersionsIn(data.services.db, tester, id, many)).toBe(
        values.filter((value) => (typeof value === 'number' && value >= 1) || value === true).length,
      );
    }),
    { numRuns: 30 },
  );
}, 60_000);
