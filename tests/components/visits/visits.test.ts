import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Visit, visitKey, withVisit } from '../../../src/components/visits/visits.ts';

const visit: fc.Arbitrary<Visit> = fc
  .tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 0, max: 9 }), fc.boolean())
  .map(([project, number, isRun]) => {
    const place = { entity: 'team', project, name: `name ${number}`, type: 'model' };
    return isRun
      ? { kind: 'run', ...place, run: `${number}` }
      : { kind: 'version', ...place, collection: 'c', version: `v${number}` };
  });

test('the last places are kept once each, the last one first', () => {
  fc.assert(
    fc.property(fc.array(visit, { minLength: 1, maxLength: 40 }), (all) => {
      let visits: readonly Visit[] = [];
      for (const each of all) visits = withVisit(visits, each);
      const wanted = [...new Set(all.toReversed().map(visitKey))].slice(0, 8);
      expect(visits.map(visitKey)).toEqual(wanted);
    }),
  );
});
