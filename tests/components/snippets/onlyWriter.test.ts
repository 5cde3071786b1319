/** `components/snippets` is the only place that writes Python or shell: there, names are quoted and tested to be. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const SOURCES = path.join(import.meta.dirname, '../../../src');
const WRITER = 'components/snippets/';

/** What only a line to be run holds. */
const LINES = [
  /\b(?:use|log|link|download)_(?:artifact|model|code)\(/u,
  /\bregister_model\(|\btarget_path=/u,
  /\bimport wandb\b/u,
  /\bwandb\.(?:init|Api|log|login|Artifact|Table)\(/u,
  /\bwandb (?:login|sync|artifact)\b/u,
  /\bgit (?:clone|checkout|diff|apply|fetch|log|show)\b/u,
  /\bexport [A-Z][A-Z_]+=/u,
  /\b(?:pip3?|uv|conda) install\b/u,
  /\bpython3? [\w-]/u,
  /\b(?:curl|wget|sh|bash) -/u,
];

/** The server's own words in the terminal that it was started from: its address, and a key that it has just made. */
const SERVER_LINES: ReadonlyMap<string, number> = new Map([
  ['server/main.ts', 2],
  ['server/access/keyCommand.ts', 1],
]);

/** Source without its comments: these may show a line. */
const code = (source: string) => source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '');

const linesOf = (source: string) =>
  code(source)
    .split('\n')
    .filter((line) => LINES.some((pattern) => pattern.test(line)));

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => /\.tsx?$/u.test(file));
const read = (file: string) => readFileSync(path.join(SOURCES, file), 'utf8');

test('the lines of the snippets are seen', () => {
  const writers = ['gitLines.ts', 'loggingLines.ts', 'registryLines.ts', 'usageLines.ts'];
  expect(writers.filter((file) => linesOf(read(`${WRITER}${file}`)).length === 0)).toEqual([]);
  expect(
    linesOf('// run.use_artifact("x")\n/** wandb.init() */\nconst line = `run.use_artifact("${name}")`;'),
  ).toHaveLength(1);
});

test('no other folder writes a line of Python or shell', () => {
  const elsewhere = files
    .filter((file) => !file.startsWith(WRITER))
    .map((file) => [file, linesOf(read(file)).length] as const)
    .filter(([, lines]) => lines > 0);
  expect(new Map(elsewhere)).toEqual(SERVER_LINES);
});

test('every name in a snippet goes through a quoting function', () => {
  const bare = files
    .filter((file) => file.startsWith(WRITER))
    .flatMap((file) =>
      linesOf(read(file)).flatMap((line) => [...line.matchAll(/\$\{(?!pythonString\(|shellWord\()[^}]*\}/gu)]),
    )
    .map(([hole]) => hole);
  expect(bare).toEqual([]);
});
