import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isObject, type JsonValue } from '../../../src/shared/pythonJson.ts';
import {
  brief,
  copiedText,
  type JsonDocument,
  matchingNodes,
  openAtFirst,
  searchTexts,
  seenNodes,
  type ValueNode,
  valueNodes,
} from '../../../src/components/values/valueNodes.ts';

const { tree: value } = fc.letrec<{ tree: JsonValue }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<JsonValue>(1, 2.5, 'text', '', true, null),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('lr', 'name', 'Layers', 'a b'), tie('tree'), { maxKeys: 4 }),
  ),
}));
const document = fc.dictionary(fc.constantFrom('optimizer', 'data', 'x', 'y'), value, { maxKeys: 4 });

/** What a path of Python leads to in a document whose keys hold neither dots nor brackets. */
function follow(document: JsonValue, path: string): JsonValue | undefined {
  let found: JsonValue | undefined = document;
  for (const [, key = '', place] of path.matchAll(/([^.[\]]+)|\[(\d+)\]/gu)) {
    if (place !== undefined) found = Array.isArray(found) ? (found as readonly JsonValue[])[Number(place)] : undefined;
    else found = isObject(found) ? found[key] : undefined;
  }
  return found;
}

const paths = (nodes: readonly ValueNode[]) => nodes.map(({ path }) => path);

describe('a document as a tree', () => {
  test('has each value once, at the path that leads to it, behind the value that holds it', () => {
    fc.assert(
      fc.property(document, (document) => {
        const nodes = valueNodes(document);
        expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
        for (const [at, node] of nodes.entries()) {
          expect(follow(document, node.path)).toEqual(node.value);
          const inside = nodes.slice(at + 1);
          const end = inside.findIndex(({ level }) => level <= node.level);
          const held = (end === -1 ? inside : inside.slice(0, end)).filter(({ level }) => level === node.level + 1);
          expect(held).toHaveLength(node.count);
        }
      }),
    );
  });

  test('shows what is open, and of what is closed nothing inside', () => {
    fc.assert(
      fc.property(document, (document) => {
        const nodes = valueNodes(document);
        expect(seenNodes(nodes, () => true)).toEqual(nodes);
        expect(paths(seenNodes(nodes, () => false))).toEqual(Object.keys(document));
      }),
    );
  });

  test('opens its first levels, and no branch that alone would fill the screen', () => {
    const wide = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`k${at}`, at]));
    const open = (document: JsonDocument) => {
      const ids = openAtFirst(document);
      return valueNodes(document).flatMap(({ id, path }) => (ids.has(id) ? [path] : []));
    };
    expect(open({ a: { b: { c: 1 } }, wide, list: [1, 2, 3], rows: [{ x: 1 }] })).toEqual([
      'a',
      'a.b',
      'rows',
      'rows[0]',
    ]);
    expect(open({ wide })).toEqual(['wide']);
  });

  test('keeps what a filter finds, with every branch that leads to it and nothing else', () => {
    fc.assert(
      fc.property(document, fc.constantFrom('LR', 'text', 'layers', '2.5', 'optimizer', 'zzz'), (document, word) => {
        const nodes = valueNodes(document);
        const kept = paths(matchingNodes(nodes, searchTexts(nodes), [word.toLowerCase()]));
        const wanted = word.toLowerCase();
        const found = nodes.filter(
          ({ path, value, count }) =>
            path.toLowerCase().includes(wanted) ||
            (count === 0 && JSON.stringify(value).toLowerCase().includes(wanted)),
        );
        const leading = nodes.filter(({ path }) =>
          found.some(
            (node) => node.path === path || node.path.startsWith(`${path}.`) || node.path.startsWith(`${path}[`),
          ),
        );
        expect(kept).toEqual(paths(leading));
      }),
    );
  });

  test('stands a logged file for how the client describes it', () => {
    const [node] = valueNodes({ table: { _type: 'table-file', path: 'media/t.json', sha256: 'x' } });
    expect(node).toMatchObject({ path: 'table', count: 0 });
  });

  test('tells values apart whose paths read the same', () => {
    const nodes = valueNodes({ 'a.b': 1, a: { b: 2 } });
    expect(paths(nodes)).toEqual(['a.b', 'a', 'a.b']);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(3);
  });

  test('is read whatever its size', () => {
    const nodes = valueNodes({ list: Array.from({ length: 100_000 }, (_, at) => ({ at })) });
    expect(nodes).toHaveLength(200_001);
    expect(matchingNodes(nodes, searchTexts(nodes), ['[99999].at'])).toHaveLength(3);
  });
});

test('a value is copied as it is, a branch as JSON that reads the same', () => {
  fc.assert(
    fc.property(value, (value) => {
      const text = copiedText(value);
      expect(typeof value === 'object' && value !== null ? JSON.parse(text) : text).toEqual(
        typeof value === 'object' && value !== null ? value : String(value),
      );
    }),
  );
});

test('a closed branch is told in brief, without a look at all of it', () => {
  expect(brief({ city: ['Oslo', 'Bern'], n: 2 }, 80)).toBe('{city: ["Oslo", "Bern"], n: 2}');
  fc.assert(
    fc.property(value, fc.integer({ min: 1, max: 40 }), (value, length) => {
      expect(brief(value, length).length).toBeLessThanOrEqual(length);
    }),
  );
});
