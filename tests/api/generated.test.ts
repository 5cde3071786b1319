import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generate } from '../tools/codegen.ts';

const folder = new URL('../../src/api/generated/', import.meta.url);

test('the generated modules are those of the schema and of the operations', async () => {
  const checkedIn = new Map(
    readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const),
  );
  const generated = await generate();
  expect([...checkedIn.keys()].sort(), 'run `npm run codegen`').toEqual([...generated.keys()].sort());
  for (const [name, text] of generated) expect(checkedIn.get(name), `run \`npm run codegen\`: ${name}`).toBe(text);
});
