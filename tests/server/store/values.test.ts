import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { upsertRun } from '../../../src/server/record/runs.ts';
import { indexValues, valuesOf, type ValueOwner } from '../../../src/server/store/values.ts';
import { tester } from '../../support/caller.ts';
import { temporaryData } from '../../support/memory.ts';

let data: Awaited<ReturnType<typeof temporaryData>>;
let owner: ValueOwner;
beforeAll(async () => {
  data = await temporaryData();
  const { run } = await upsertRun(data.services, tester, { entity: 'e', project: 'p', name: 'one', facts: {} });
  owner = { source: 'summary', id: run.id, projectId: run.projectId, collectionId: 0 };
});
afterAll(() => data.remove());

const key = fc.constantFrom('a', 'b', 'a.b', 'loss', 'é', '\ud800', 'x\ud800', '\udc00', 'toString', '__proto__');
const leaf = fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.constantFrom('', 'text', '\ud800', 'é'));
const document = fc.dictionary(key, fc.oneof(leaf, fc.array(leaf, { maxLength: 3 }), fc.dictionary(key, leaf)));

it('the index holds the values of the last document and counts its keys, whatever was there before', async () => {
  const { db } = data.services;
  await fc.assert(
    fc.asyncProperty(fc.array(document, { minLength: 1, maxLength: 4 }), async (documents) => {
      await db.write(async (tx) => {
        for (const each of documents) await indexValues(tx, owner, JSON.stringify(each));
      });
      const expected = valuesOf('summary', JSON.stringify(documents.at(-1)));
      const rows = await db.all<(typeof expected)[number]>(
        `SELECT k.name AS key, v.position, v.rank, v.number, v.text
         FROM indexed_value v JOIN value_key k ON k.id = v.key_id WHERE v.owner_id = ? AND k.source = 'summary'`,
        owner.id,
      );
      const sorted = (values: typeof expected) => values.map((value) => JSON.stringify(value)).toSorted();
      expect(
        sorted(rows.map(({ key, position, rank, number, text }) => ({ key, position, rank, number, text }))),
      ).toEqual(
        sorted(expected.map(({ key, position, rank, number, text }) => ({ key, position, rank, number, text }))),
      );
      const counted = await db.all<{ name: string }>(
        `SELECT k.name FROM value_key_count u JOIN value_key k ON k.id = u.key_id WHERE u.owners = 1 ORDER BY k.name`,
      );
      const wrong = await db.get('SELECT key_id FROM value_key_count WHERE owners NOT IN (0, 1)');
      expect(wrong).toBeUndefined();
      const keys = new Set(expected.map((value) => value.key));
      expect(counted.map(({ name }) => name).toSorted()).toEqual([...keys].toSorted());
    }),
    { numRuns: 200 },
  );
});
