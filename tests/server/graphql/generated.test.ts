import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateResolvers, resolversOutput } from '../../tools/codegenResolvers.ts';

test('the generated resolver types are those of the schema', async () => {
  expect(readFileSync(resolversOutput, 'utf8'), 'run `npm run codegen`').toBe(await generateResolvers());
});
