import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generate } from '../tools/codegen.ts';

test('the generated operations are those of the schema and of operations.graphql', async () => {
  const checkedIn = readFileSync(new URL('../../src/api/generated.ts', import.meta.url), 'utf8');
  expect(checkedIn, 'run `npm run codegen`').toBe(await generate());
});
