import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectKeys, registryKeys, runTableKeys, versionTableKeys } from '../../src/api/queryKeys.ts';

const SOURCES = join(import.meta.dirname, '../../src');

test('no module spells a query key by itself', () => {
  const spelled = globSync('**/*.{ts,tsx}', { cwd: SOURCES }).filter((path) =>
    /(?:queryKey: |queryKey = |(?:get|set)QueryData(?:<[^(]*>)?\()\[/u.test(readFileSync(join(SOURCES, path), 'utf8')),
  );
  expect(spelled).toEqual([]);
});

test('everything of a project is under the key of the project, and of registries under theirs', () => {
  const address = { entity: 'team', project: 'mnist', collection: 'model' };
  const project = projectKeys.all(address);
  for (const key of [
    projectKeys.overview(address),
    projectKeys.artifact(address, 'model:v3'),
    runTableKeys.count(address, null),
    versionTableKeys.summary(address, null),
  ]) {
    expect(key.slice(0, project.length)).toEqual(project);
  }
  for (const key of [registryKeys.owner, registryKeys.collection(address), registryKeys.links('1')]) {
    expect(key.slice(0, 1)).toEqual(registryKeys.all);
  }
});
