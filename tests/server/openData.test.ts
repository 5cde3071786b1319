import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, expect, it } from 'vitest';

import { openData } from '../../src/server/openData.ts';

const folders: string[] = [];

function folderWith(database: Buffer | string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'headwaters-damaged-'));
  folders.push(folder);
  writeFileSync(path.join(folder, 'headwaters.sqlite'), database);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

it.each([
  ['is no database', 'a text that somebody saved here'.repeat(100)],
  ['is cut off', Buffer.from('SQLite format 3\0')],
])('says what to do when the database %s, and leaves it as it is', async (_, content) => {
  const folder = folderWith(content);
  const file = path.join(folder, 'headwaters.sqlite');
  await expect(openData(folder, Date.now)).rejects.toThrow(/damaged .*Nothing was changed.*backup.*--data/);
  expect(readFileSync(file).equals(Buffer.from(content))).toBe(true);
});
