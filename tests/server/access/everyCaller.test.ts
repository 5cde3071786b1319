import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const SERVER = path.join(import.meta.dirname, '../../../src/server');

/** Whoever is handed one of these can reach the database, a step of a transaction aside. */
const REACHES = new Set(['Reader', 'Database', 'Services']);
/** What makes a query of a statement of the store: what it returns takes the caller. */
const MAKERS = new Set(['lookUp', 'askAbout']);

/** A piece of a syntax tree. */
interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const list = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : []);
const nameOf = (value: unknown): string => (isNode(value) && typeof value['name'] === 'string' ? value['name'] : '');

/** The names of the types that a parameter's annotation is made of. */
function typesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(typesOf);
  if (!isNode(value)) return [];
  const own = value.type === 'TSTypeReference' ? [nameOf(value['typeName'])] : [];
  return [...own, ...Object.values(value).flatMap(typesOf)];
}

/** The types of a function's parameters, one list for each; null for what is no function. */
function parametersOf(value: unknown): readonly (readonly string[])[] | null {
  if (!isNode(value) || !/^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/u.test(value.type)) {
    return null;
  }
  return list(value['params']).map((parameter) => typesOf(parameter['typeAnnotation'] ?? parameter['left']));
}

/** Exported names of a module that reach the database and take no caller. */
function withoutCaller(source: string): readonly string[] {
  const { program, errors } = parseSync('module.ts', source);
  expect(errors).toEqual([]);
  const found: string[] = [];
  const check = (name: string, value: unknown) => {
    if (isNode(value) && value.type === 'CallExpression' && MAKERS.has(nameOf(value['callee']))) return;
    const parameters = parametersOf(value);
    // A value that is made by something else may be a function: it is not known to take a caller.
    const isOpaque = isNode(value) && value.type === 'CallExpression';
    const reaches = isOpaque || (parameters?.some((types) => types.some((type) => REACHES.has(type))) ?? false);
    if (reaches && !parameters?.some((types) => types.includes('Caller'))) found.push(name);
  };
  for (const statement of program.body as unknown as readonly Node[]) {
    const declared = statement['declaration'];
    if (statement.type !== 'ExportNamedDeclaration' || !isNode(declared)) continue;
    if (declared.type === 'FunctionDeclaration') check(nameOf(declared['id']), declared);
    for (const one of list(declared['declarations'])) check(nameOf(one['id']), one['init']);
  }
  return found;
}

/** The names that modules of other rooms import from a room, by module. */
function importedFrom(room: string): ReadonlyMap<string, ReadonlySet<string>> {
  const imported = new Map<string, Set<string>>();
  for (const file of globSync('**/*.ts', { cwd: SERVER })) {
    if (file.startsWith(`${room}/`)) continue;
    const { program } = parseSync(file, readFileSync(path.join(SERVER, file), 'utf8'));
    for (const statement of program.body as unknown as readonly Node[]) {
      const source = isNode(statement['source']) ? String(statement['source']['value']) : '';
      const module = path.join(path.dirname(file), source);
      if (!module.startsWith(`${room}/`) || statement['importKind'] === 'type') continue;
      const names = imported.get(module) ?? new Set();
      imported.set(module, names);
      for (const one of list(statement['specifiers'])) {
        names.add(one.type === 'ImportNamespaceSpecifier' ? '*' : nameOf(one['imported']));
      }
    }
  }
  return imported;
}

describe.each(['read', 'record'])('%s', (room) => {
  it('gives nothing that reaches the database to other rooms that takes no caller', () => {
    const imported = importedFrom(room);
    const uncalled = [...imported].flatMap(([module, names]) =>
      withoutCaller(readFileSync(path.join(SERVER, module), 'utf8'))
        .filter((name) => names.has(name) || names.has('*'))
        .map((name) => `${module}: ${name}`),
    );
    expect(uncalled).toEqual([]);
    // Not for want of modules: other rooms live from these.
    expect(imported.size).toBeGreaterThan(8);
  });
});

describe.each(['graphql', 'http'])('%s', (room) => {
  it('hands the database to queries and commands, and asks it nothing itself', () => {
    const files = globSync(`${room}/**/*.ts`, { cwd: SERVER });
    const asking = files.filter((file) => /\bdb\s*\??\.\s*\w/u.test(readFileSync(path.join(SERVER, file), 'utf8')));
    expect(asking).toEqual([]);
    expect(files.length).toBeGreaterThan(5);
  });
});

describe('the check itself', () => {
  it.each([
    ['a query', 'export async function runs(db: Reader, id: number): Promise<void> {}'],
    ['a command', 'export function edit({ db }: Services, id: number): void {}'],
    ['an arrow', 'export const runs = (db: Reader) => db.all("SELECT 1");'],
    ['part of the services', 'export const keep = (from: Pick<Services, "db">) => from.db;'],
    ['what something else made', 'export const runs = memoized(store.runs);'],
  ])('finds %s without a caller', (_, source) => {
    expect(withoutCaller(source)).toHaveLength(1);
  });

  it.each([
    ['a query', 'export async function runs(db: Reader, caller: Caller, id: number): Promise<void> {}'],
    ['a command', 'export function edit(services: Services, caller: Caller): void {}'],
    ['a statement as a query', 'export const runs = askAbout(store.runs);'],
    ['a pure function', 'export function checkPath(path: string): string { return path; }'],
    ['what is not exported', 'function runs(db: Reader): void {}'],
    ['a step of a transaction', 'export function point(tx: Writer, alias: string): void {}'],
  ])('lets %s pass', (_, source) => {
    expect(withoutCaller(source)).toEqual([]);
  });
});
