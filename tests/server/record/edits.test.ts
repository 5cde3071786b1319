import { afterEach, beforeEach, expect, it } from 'vitest';
import { updateArtifact } from '../../../src/server/record/edits.ts';
import { upsertRun } from '../../../src/server/record/runs.ts';
import { tester } from '../../support/caller.ts';
import { logArtifact } from '../../support/logging.ts';
import { temporaryData } from '../../support/memory.ts';

let data: Awaited<ReturnType<typeof temporaryData>>;

beforeEach(async () => {
  data = await temporaryData();
});

afterEach(() => {
  data.remove();
});

it('metadata in another spelling is no edit, and NaN is another value than the text "NaN"', async () => {
  await upsertRun(data.services, tester, { entity: 'e', project: 'p', name: 'one', facts: {} });
  const { id } = await logArtifact(data.services, { collection: 'a', files: { 'x.txt': '0' } });
  const edits = async (metadata: string) => {
    await updateArtifact(data.services, tester, id, { metadata, tagsToAdd: [], tagsToDelete: [] });
    const rows = await data.services.db.all(`SELECT id FROM action WHERE kind = 'EDITED' AND detail = 'metadata'`);
    return rows.length;
  };
  const before = await edits('{"loss": NaN, "best": [Infinity]}');
  expect(await edits('{"best":[Infinity],"loss":NaN}')).toBe(before);
  expect(await edits('{"loss": "NaN", "best": [Infinity]}')).toBe(before + 1);
  expect(await edits('{"loss": "NaN", "best": ["Infinity"]}')).toBe(before + 2);
});
