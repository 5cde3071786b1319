import { defaultParseSearch } from '@tanstack/react-router';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { compareAddress, readSide, writeSide } from '../../src/state/compareAddress.ts';

const version = (name: string) => ({
  key: `a${name.length}` as const,
  kind: 'artifact' as const,
  name,
  slug: 'model',
  project: 'team/mnist',
});
const run = (key: `r${number}`, id: string) => ({
  key,
  kind: 'run' as const,
  name: 'a run',
  slug: id,
  project: 'a team/mnist',
});

test('two versions are compared by name, and two runs by id, whatever the ids look like', () => {
  expect(compareAddress(version('model:v1'), version('model:v12'))).toBe(
    '/team/mnist/compare/versions?left=model%3Av1&right=model%3Av12',
  );
  const home = { entity: 'a team', project: 'mnist' };
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('12345678', '12e45678', 'null', ' / /')), (id) => {
      const address = compareAddress(run('r1', id), run('r2', 'other'));
      expect(address).toMatch(/^\/a%20team\/mnist\/compare\/runs\?/);
      // An id that could be read as a path has its project before it.
      const isPathLike = readSide(home, id).name !== id;
      const left = isPathLike ? `a team/mnist/${id}` : id;
      expect(defaultParseSearch(address?.split('?')[1] ?? '')).toEqual({ left, right: 'other' });
      expect(readSide(home, left)).toEqual({ ...home, name: id });
    }),
  );
});

test('a node is not compared with itself, nor with one of the other kind', () => {
  expect(compareAddress(version('model:v1'), version('model:v1'))).toBeNull();
  expect(compareAddress(version('model:v1'), run('r1', 'id'))).toBeNull();
});

test('versions of two projects are compared, and the address says where the other is', () => {
  expect(compareAddress(version('model:v1'), { ...version('model:v12'), project: 'team/other' })).toBe(
    '/team/mnist/compare/versions?left=model%3Av1&right=team%2Fother%2Fmodel%3Av12',
  );
});

test('a side is read as it was written, whatever it is called', () => {
  const word = fc.string({ minLength: 1 }).map((text) => text.replaceAll('/', '-'));
  const home = fc.record({ entity: word, project: word });
  const name = fc.oneof(fc.string(), fc.constantFrom('model:v3', 'a/b', 'a/b/c', '//', 'a/b/c/d'));
  fc.assert(
    fc.property(home, home, fc.boolean(), name, (here, there, isHere, name) => {
      const side = { ...(isHere ? here : there), name };
      expect(readSide(here, writeSide(here, side))).toEqual(side);
    }),
  );
  expect(writeSide({ entity: 'a', project: 'b' }, { entity: 'a', project: 'b', name: 'model:v3' })).toBe('model:v3');
});
