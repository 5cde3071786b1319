import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { SCHEMA_FILE, schemaText } from '../../../tools/schema.ts';

it('schema.sql is what the migrations make; `npm run schema` writes it', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(schemaText());
});
