import path from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { runCommand } from '../../tools/command.ts';
import { compareStatements, type Findings } from '../../tools/statementLies.ts';
import type { SeenStatement } from '../../tools/statementRecorder.ts';
import { statementSites, type Site } from '../../tools/statementSites.ts';

const ROOT = path.join(import.meta.dirname, '../../..');
const LYING = path.join(import.meta.dirname, 'lyingRows.ts');

/** Calls whose statement `statementRuns.ts` does not reach. May only shrink: a new call is to be run there. */
const UNCOVERED: readonly string[] = [
  'read/search.ts valued',
  'store/streams.ts linesAt',
  'store/versions.ts findDistributed',
  'store/versions.ts versionById 2',
];

/** How many calls of the server are held against the schema at least. */
const COVERED = 129;

const isFixture = (name: string) => name.includes('lyingRows.ts');

let sites: readonly Site[];
let findings: Findings;

beforeAll(async () => {
  const { code, stdout, output } = await runCommand(process.execPath, ['tests/tools/statementRuns.ts'], {
    timeout: 150_000,
    cwd: ROOT,
  });
  if (code !== 0) throw new Error(output);
  sites = statementSites([LYING]);
  findings = compareStatements(sites, JSON.parse(stdout) as readonly SeenStatement[]);
}, 200_000);

describe('the row types of the server', () => {
  it('have the columns of their statements, and say what these hold', () => {
    expect(findings.lies.filter((lie) => !isFixture(lie))).toEqual([]);
  });

  it('are all held against the schema, but those that are known not to be', () => {
    const names = sites.map(({ name }) => name).filter((name) => !isFixture(name));
    const uncovered = names.filter((name) => !findings.covered.has(name)).sort();
    console.log(
      `${names.length - uncovered.length} of ${names.length} calls that read rows are held against the schema`,
    );
    expect(uncovered).toEqual(UNCOVERED);
    expect(names.length - uncovered.length).toBeGreaterThanOrEqual(COVERED);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the check itself', () => {
  it('finds every row type that lies, and none that does not', () => {
    const lies = findings.lies.filter(isFixture).map((lie) => lie.slice(lie.indexOf('.ts ') + 4));
    expect(lies).toEqual([
      'wrongKey: no column titel',
      'wrongKey: no key for column name',
      'leftOut: no key for column name',
      'wrongKind: id is number, not string',
      'neverNull: name is null, not string',
      'noBoolean: isNamed is number, not other',
      'shortTuple: no key for column 1',
      'inferred: no column key',
      'inferred: no key for column id',
    ]);
    expect([...findings.covered].filter(isFixture).some((name) => name.endsWith(' honest'))).toBe(true);
  });
});
