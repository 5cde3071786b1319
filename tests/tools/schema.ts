/** `npm run schema`: writes what the migrations make of an empty database to `store/sqlite/schema.sql`, for reading. */

import { writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

import { migrate } from '../../src/server/store/sqlite/migrate.ts';

export const SCHEMA_FILE = new URL('../../src/server/store/sqlite/schema.sql', import.meta.url);

const HEAD = `-- The tables as the migrations leave them: for reading, not run by anything.
-- \`npm run schema\` writes this file, and a test compares it with the migrations.
`;

/** The schema of a new database: tables by name, each with its indices and triggers. */
export function schemaText(): string {
  const database = new DatabaseSync(':memory:');
  migrate(database);
  // The search index and AUTOINCREMENT make tables of their own, which have no meaning here.
  const rows = database
    .prepare(
      `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
         AND name NOT LIKE 'search\\_entry\\_%' ESCAPE '\\'
       ORDER BY tbl_name, CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 ELSE 2 END, name`,
    )
    .all() as { sql: string }[];
  database.close();
  return `${HEAD}\n${rows.map(({ sql }) => `${sql};\n`).join('\n')}`;
}

if (import.meta.main) writeFileSync(SCHEMA_FILE, schemaText());
