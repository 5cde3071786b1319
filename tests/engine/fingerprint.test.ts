import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { LineageColumns } from '../../src/model/lineage.ts';
import { fingerprint } from '../../src/engine/fingerprint.ts';
import { sweep } from '../support/builders.ts';

const columns = sweep({ runs: 20 });

test('is equal for answers that say the same', () => {
  expect(fingerprint(structuredClone(columns))).toBe(fingerprint(columns));
});

test('differs wherever a single value differs', () => {
  const places = (['nodes', 'edges'] as const).flatMap((part) =>
    Object.entries(columns[part]).flatMap(([name, column]) =>
      Array.isArray(column) && column.length > 0
        ? [{ part, name, column: column as readonly (number | string)[] }]
        : [],
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.nat(), ({ part, name, column }, random) => {
      const at = random % column.length;
      const changed = column.map((value, index) =>
        index === at ? (typeof value === 'number' ? value + 1 : `${value}x`) : value,
      );
      const other = { ...columns, [part]: { ...columns[part], [name]: changed } } as LineageColumns;
      expect(fingerprint(other)).not.toBe(fingerprint(columns));
    }),
  );
  expect(fingerprint({ ...columns, truncated: true })).not.toBe(fingerprint(columns));
  expect(fingerprint({ ...columns, generatedLeftOut: 1 })).not.toBe(fingerprint(columns));
});
