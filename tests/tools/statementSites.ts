/** Where the server reads rows, and what it says that they hold, as TypeScript's checker knows it. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import {
  isCallExpression,
  isFunctionDeclaration,
  isIdentifier,
  isMethodDeclaration,
  isPropertyAccessExpression,
  isVariableDeclaration,
  type CallExpression,
  type Node,
  type SourceFile,
} from 'typescript/unstable/ast';
import { API, TypeFlags, type Checker, type Type } from 'typescript/unstable/sync';

const ROOT = path.join(import.meta.dirname, '../..');

/** What a value of SQLite is in JavaScript; `other` is what no column holds. */
export type Kind = 'number' | 'string' | 'null' | 'other';

/** A key of a row type, or a place of a tuple. */
export interface Key {
  readonly name: string;
  readonly isOptional: boolean;
  /** What its values may be; null when the type does not say. */
  readonly kinds: readonly Kind[] | null;
}

/** A row type: its keys, whether they are places of a tuple, and the pattern of further names that it allows. */
export interface RowType {
  readonly keys: readonly Key[];
  readonly isTuple: boolean;
  readonly further: string | null;
}

/** A call that reads rows. */
export interface Site {
  /** File below `src/server`, the function it is in, and a number when it is not the first there. */
  readonly name: string;
  /** File, line and column, as they are in a stack trace. */
  readonly position: string;
  readonly row: RowType;
  /** Rows of a type parameter, which the caller names: the call is held to the keys that its caller expects. */
  readonly isGeneric: boolean;
  /** Passes its type argument on to a generic site, and runs no statement itself. */
  readonly isCarrier: boolean;
}

const METHODS = new Set(['get', 'all', 'tuples']);
const FUNCTIONS = new Set(['allIn', 'tuplesIn']);
/** Functions that read rows of the type that they are given. */
const CARRIERS = new Set(['sortedPage', 'chainedPage']);
/** The interface and its engine pass the rows of others on. */
const PASSING = new Set(['store/database.ts', 'store/sqlite/connection.ts']);

/**
 * The calls that read rows, in the server's modules and in `others` (absolute paths). Calls that claim nothing of
 * their rows (`unknown`) are left out.
 */
export function statementSites(others: readonly string[] = []): readonly Site[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'headwaters-statements-'));
  const config = path.join(folder, 'tsconfig.json');
  writeFileSync(
    config,
    JSON.stringify({
      extends: path.join(ROOT, 'tsconfig.json'),
      compilerOptions: { types: ['node'], typeRoots: [path.join(ROOT, 'node_modules/@types')] },
      include: [path.join(ROOT, 'src/server'), ...others],
    }),
  );
  const api = new API({ cwd: ROOT });
  try {
    const project = api.updateSnapshot({ openProjects: [config] }).getProject(config);
    if (!project) throw new Error('TypeScript did not open the project');
    return project.rootFiles.flatMap((file) => {
      const source = project.program.getSourceFile(file);
      return source ? sitesOf(source, file, project.checker) : [];
    });
  } finally {
    api.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The function that is called, when its name may be one that reads rows. */
function calledName(call: CallExpression): Node | null {
  const { expression } = call;
  if (isIdentifier(expression))
    return FUNCTIONS.has(expression.text) || CARRIERS.has(expression.text) ? expression : null;
  return isPropertyAccessExpression(expression) && METHODS.has(expression.name.text) ? expression.name : null;
}

function sitesOf(source: SourceFile, file: string, checker: Checker): readonly Site[] {
  const shown = path.relative(path.join(ROOT, 'src/server'), file);
  if (PASSING.has(shown)) return [];
  const sites: Site[] = [];
  const counts = new Map<string, number>();
  const walk = (node: Node, owner: string): void => {
    const inside = owner === '' ? declaredName(node) : owner;
    if (isCallExpression(node)) {
      const found = siteOf(node, checker);
      const called = calledName(node);
      if (found && called) {
        const count = (counts.get(inside) ?? 0) + 1;
        counts.set(inside, count);
        const name = `${shown} ${inside}${count > 1 ? ` ${count}` : ''}`;
        sites.push({ ...found, name, position: positionOf(source, file, called) });
      }
    }
    node.forEachChild((child) => walk(child, inside));
  };
  walk(source, '');
  return sites;
}

function declaredName(node: Node): string {
  const isNamed = isFunctionDeclaration(node) || isMethodDeclaration(node) || isVariableDeclaration(node);
  return isNamed && node.name && isIdentifier(node.name) ? node.name.text : '';
}

/** As Node writes it in a stack trace: both numbers count from one. */
function positionOf(source: SourceFile, file: string, node: Node): string {
  const before = source.text.slice(0, node.getStart(source)).split('\n');
  return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

function siteOf(call: CallExpression, checker: Checker): Pick<Site, 'row' | 'isGeneric' | 'isCarrier'> | null {
  const { expression } = call;
  const isCarrier = isIdentifier(expression) && CARRIERS.has(expression.text);
  if (isPropertyAccessExpression(expression)) {
    const receiver = checker.getTypeAtLocation(expression.expression);
    if (!receiver || !checker.getPropertyOfType(receiver, 'tuples')) return null;
  }
  const type = isCarrier ? namedType(call, checker) : rowOf(checker.getTypeAtLocation(call), checker);
  if (!type || (type.flags & (TypeFlags.Unknown | TypeFlags.Any)) !== 0) return null;
  const parts = type.isIntersectionType() ? type.getTypes() : [type];
  const isGeneric = parts.some((part) => part.isTypeParameter());
  return isGeneric && isCarrier ? null : { row: rowType(type, checker), isGeneric, isCarrier };
}

function namedType(call: CallExpression, checker: Checker): Type | undefined {
  const given = call.typeArguments?.[0];
  return given && checker.getTypeFromTypeNode(given);
}

/** The type of one row, of `Promise<Row | undefined>` and `Promise<Row[]>`. */
function rowOf(promise: Type | undefined, checker: Checker): Type | undefined {
  if (!promise?.isTypeReference()) return undefined;
  const [held] = checker.getTypeArguments(promise);
  if (!held) return undefined;
  if (checker.isArrayType(held) && held.isTypeReference()) return checker.getTypeArguments(held)[0];
  return (held.flags & TypeFlags.Unknown) === 0 ? checker.getNonNullableType(held) : held;
}

function rowType(type: Type, checker: Checker): RowType {
  if (checker.isTupleType(type) && type.isTypeReference()) {
    const keys = checker.getTypeArguments(type).map((one, index) => ({
      name: String(index),
      isOptional: false,
      kinds: kindsOf(one),
    }));
    return { keys, isTuple: true, further: null };
  }
  const keys = checker.getPropertiesOfType(type).map((property) => {
    const of = checker.getTypeOfSymbol(property);
    const members = of?.isUnionType() ? of.getTypes() : of ? [of] : [];
    const isOptional = members.some(({ flags }) => (flags & TypeFlags.Undefined) !== 0);
    return { name: property.name, isOptional, kinds: of ? kindsOf(of) : null };
  });
  const pattern = checker.getIndexInfosOfType(type).map(({ keyType }) => patternOf(checker.typeToString(keyType)));
  return { keys, isTuple: false, further: pattern[0] ?? null };
}

/** The names that a template type such as `sort${number}` stands for, as a regular expression. */
const patternOf = (template: string) =>
  `^${template.replaceAll('`', '').replaceAll(/\$\{number\}/gu, String.raw`\d+`)}$`;

function kindsOf(type: Type): readonly Kind[] | null {
  const members = type.isUnionType() ? type.getTypes() : [type];
  const kinds = members
    .filter(({ flags }) => (flags & TypeFlags.Undefined) === 0)
    .map(({ flags }): Kind | null => {
      if ((flags & TypeFlags.NumberLike) !== 0) return 'number';
      if ((flags & TypeFlags.StringLike) !== 0) return 'string';
      if ((flags & TypeFlags.Null) !== 0) return 'null';
      return (flags & (TypeFlags.Unknown | TypeFlags.Any | TypeFlags.TypeParameter)) !== 0 ? null : 'other';
    });
  return kinds.includes(null) ? null : [...new Set(kinds.filter((kind) => kind !== null))];
}
