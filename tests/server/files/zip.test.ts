import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { zip, type ZipEntry } from '../../../src/server/files/zip.ts';
import { bytesOf } from '../../support/memory.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'headwaters-zip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function archive(files: Readonly<Record<string, string>>, change: Partial<ZipEntry> = {}): Promise<Buffer> {
  async function* entries(): AsyncIterable<ZipEntry> {
    for (const [path, content] of Object.entries(files)) {
      yield { path, size: Buffer.byteLength(content), read: () => bytesOf(content), ...change };
    }
  }
  const parts: Uint8Array[] = [];
  for await (const part of zip(entries())) parts.push(part);
  return Buffer.concat(parts);
}

/** What another program, Python's zipfile, reads from an archive. */
function read(bytes: Buffer): Record<string, string> {
  const place = path.join(folder, 'archive.zip');
  writeFileSync(place, bytes);
  const program = `
import json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as archive:
    assert archive.testzip() is None
    print(json.dumps({name: archive.read(name).decode() for name in archive.namelist()}))`;
  return JSON.parse(execFileSync('python3', ['-c', program, place], { encoding: 'utf8' })) as Record<string, string>;
}

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe('an archive', () => {
  it.skipIf(!hasPython)('is read by others as what it was made from', async () => {
    const files = { 'README.md': '# one', 'data/größe 1.csv': 'a,ü\n1,2', empty: '' };
    expect(read(await archive(files))).toEqual(files);
    expect(read(await archive({}))).toEqual({});
  });

  it.skipIf(!hasPython)(
    'may hold more than 65,535 files',
    async () => {
      const files = Object.fromEntries(Array.from({ length: 65_600 }, (_, index) => [`f${index}`, '']));
      expect(Object.keys(read(await archive(files)))).toHaveLength(65_600);
    },
    60_000,
  );

  it.skipIf(!hasPython)('may be given contents whole', async () => {
    const content = Buffer.from('whole');
    expect(read(await archive({ a: 'whole' }, { read: () => content }))).toEqual({ a: 'whole' });
    await expect(archive({ a: 'whol' }, { read: () => content })).rejects.toThrow(/bytes/);
  });

  it('breaks off when a content is not as long as announced', async () => {
    await expect(archive({ a: 'abc' }, { size: 4 })).rejects.toThrow(/bytes/);
  });
});
