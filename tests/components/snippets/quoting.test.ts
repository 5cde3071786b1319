import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkoutLines, diffLine } from '../../../src/components/snippets/gitLines.ts';
import { loggingLines } from '../../../src/components/snippets/loggingLines.ts';
import { pythonString } from '../../../src/components/snippets/pythonString.ts';
import { linkedUseLines, logAndLinkLines } from '../../../src/components/snippets/registryLines.ts';
import { shellWord } from '../../../src/components/snippets/shellWord.ts';
import { downloadLines, linkLines, usageLine, usageLines } from '../../../src/components/snippets/usageLines.ts';
import { checkName } from '../../../src/server/names.ts';
import { readPython, readShellWords } from './literals.ts';

const NASTY = [
  'x"); __import__("os").system("reboot"); ("',
  "x'); reboot #",
  '$(reboot) `reboot` ${HOME} !! ~ * ?',
  '\\',
  '\\"',
  "\\'",
  '"""',
  "'''",
  'a\\nb',
  '\\u0041',
  '\\N{BULLET}',
  '{name} %s',
  'first\nsecond',
  'first\r\nsecond',
  '\t\b\u001b[201~\u0007',
  '\u0000',
  '\u007f\u0085\u009b',
  '\u2028\u2029',
  '\u202e\u2066gpj',
  '\u00ad\ufeff',
  '\u{e0041}',
  '\u{1f600}',
  'é日本',
  '=ls',
  '-rf',
  '--help',
  '',
  ' ',
];
const anyText = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...Array.from('"\'\\$`()\n\r;#&|<>*?[]{}~! a-=%\u001b\u2028')), maxLength: 30 }),
);
/** Any text at all, halves of surrogate pairs among them. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 20 })
  .map((units) => String.fromCharCode(...units));

const isName = (text: string) => {
  try {
    checkName('artifact', text);
    return true;
  } catch {
    return false;
  }
};
/** Any name that the server takes. */
const anyName = fc
  .oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), fc.constantFrom(...NASTY), anyText)
  .filter(isName);

const NONE = 'n';
/** Every snippet of Python by the names that it holds, and the literals that it must have, in order. */
const PYTHON: readonly {
  readonly name: string;
  readonly lines: (names: Names) => string;
  readonly strings: (names: Names) => readonly string[];
}[] = [
  {
    name: 'usageLine',
    lines: ({ version }) => usageLine(version),
    strings: ({ version }) => [version],
  },
  {
    name: 'usageLines',
    lines: ({ entity, project, type, version }) => usageLines({ entity, project, type, qualifiedName: version }),
    strings: ({ entity, project, type, version }) => [entity, project, version, type],
  },
  {
    name: 'downloadLines',
    lines: ({ entity, project, type, version }) => downloadLines({ entity, project, type, qualifiedName: version }),
    strings: ({ type, version }) => [version, type],
  },
  {
    name: 'linkLines',
    lines: ({ entity, project, type, collection, version }) =>
      linkLines({ entity, project, type, collection, qualifiedName: version }),
    strings: ({ entity, project, type, collection, version }) => [
      entity,
      project,
      version,
      type,
      `wandb-registry-${type}/${collection}`,
    ],
  },
  {
    name: 'logAndLinkLines',
    lines: ({ collection, type }) => logAndLinkLines(collection, type),
    strings: ({ collection, type }) => ['my-project', 'file.bin', 'my-artifact', type, collection, 'staging'],
  },
  {
    name: 'linkedUseLines',
    lines: ({ version }) => linkedUseLines(version),
    strings: ({ version }) => ['my-project', version],
  },
];

interface Names {
  readonly entity: string;
  readonly project: string;
  readonly type: string;
  readonly collection: string;
  readonly version: string;
}
const namesOf = (one: fc.Arbitrary<string>) =>
  fc
    .record({ entity: one, project: one, type: one, collection: one })
    .map((names): Names => ({ ...names, version: `${names.entity}/${names.project}/${names.collection}:v3` }));
const PLAIN: Names = { entity: NONE, project: NONE, type: NONE, collection: NONE, version: NONE };

describe.each(PYTHON)('$name', ({ lines, strings }) => {
  test('has every name as one literal, and the same code around them, whatever the names are', () => {
    const { code } = readPython(lines(PLAIN));
    fc.assert(
      fc.property(fc.oneof(namesOf(anyName), namesOf(anyText), namesOf(anyUnits)), (names) => {
        expect(readPython(lines(names))).toEqual({ code, strings: strings(names) });
      }),
    );
  });
});

describe('the shell lines', () => {
  test('have a commit and a repository as one word each, whatever they are', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => text !== ''),
        anyText.filter((text) => text !== ''),
        (commit, repo) => {
          const lines = checkoutLines({ commit, repo }) ?? '';
          const checkout = `git checkout ${shellWord(commit.replace(/^-+/u, ''))}`;
          expect(lines.endsWith(`\n${checkout}`)).toBe(true);
          const clone = lines.slice(0, -checkout.length - 1);
          const command = ' code && cd code';
          expect(clone.endsWith(command)).toBe(true);
          expect(readShellWords(clone.slice(0, -command.length))).toEqual([
            'git',
            'clone',
            '--',
            repo.replaceAll('\0', ''),
          ]);
          expect(readShellWords(checkout)).toEqual([
            'git',
            'checkout',
            commit.replace(/^-+/u, '').replaceAll('\0', ''),
          ]);
        },
      ),
    );
  });

  test('have an address as one word', () => {
    fc.assert(
      fc.property(anyText, anyText, (origin, hostname) => {
        const [address = ''] = loggingLines({ origin, hostname }).split('\nexport WANDB_API_KEY=');
        const words = readShellWords(address.slice('export WANDB_BASE_URL='.length));
        expect(words.join('')).toBe(origin.replaceAll('\0', ''));
        expect(words).toHaveLength(1);
      }),
    );
  });

  test('compare two commits only where both are hashes', () => {
    expect(diffLine('0123abcd', 'fedcba98')).toBe('git diff 0123abcd fedcba98');
    expect(diffLine('0123abcd', '0123abcd')).toBeNull();
    expect(diffLine('--output=x', '0123abcd')).toBeNull();
    expect(diffLine(null, '0123abcd')).toBeNull();
  });
});

/** A few hundred texts, the nasty ones first. */
const samples = () => [...NASTY, ...fc.sample(anyText, 200), ...fc.sample(anyName, 200)];

describe('the real readers agree', () => {
  test('Python reads every literal as the text that it was made of', () => {
    const texts = [...samples(), ...fc.sample(anyUnits, 200)];
    const script = [
      'import ast, json, sys',
      'lines = json.load(sys.stdin)',
      'print(json.dumps([ast.literal_eval(line) for line in lines]))',
    ].join('\n');
    const read = run('python3', ['-c', script], JSON.stringify(texts.map(pythonString)));
    expect(JSON.parse(read)).toEqual(texts);
  });

  test('Python reads every snippet, with the names as literals', () => {
    const names = fc.sample(namesOf(fc.oneof(anyName, anyText)), 60);
    const cases = names.flatMap((given) => PYTHON.map(({ lines, strings }) => [lines(given), strings(given)] as const));
    const script = [
      'import ast, json, sys',
      'def strings(source):',
      '    nodes = (n for n in ast.walk(ast.parse(source)) if isinstance(n, ast.Constant) and isinstance(n.value, str))',
      '    return [n.value for n in sorted(nodes, key=lambda n: (n.lineno, n.col_offset))]',
      'print(json.dumps([strings(source) for source in json.load(sys.stdin)]))',
    ].join('\n');
    const read = run('python3', ['-c', script], JSON.stringify(cases.map(([source]) => source)));
    expect(JSON.parse(read)).toEqual(cases.map(([, strings]) => strings));
  });

  test('a shell reads every word as the text that it was made of', () => {
    const texts = samples().map((text) => text.replaceAll('\0', '').toWellFormed());
    const read = run('sh', [], `printf '%s\\0' ${texts.map(shellWord).join(' ')}\n`);
    expect(read.split('\0')).toEqual([...texts, '']);
  });
});

/** @throws Error where the program is missing: every machine that runs these tests has both. */
function run(program: string, args: readonly string[], input: string): string {
  return execFileSync(program, args, { input, encoding: 'utf8', maxBuffer: 1 << 26 });
}
