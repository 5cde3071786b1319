import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isForbiddenName,
  isOrganizationRegistry,
  isRegistry,
  isVersionName,
  isVersionNumber,
  registryName,
  registryProject,
  splitArtifactName,
} from '../../src/shared/wandbNames.ts';

describe('registries', () => {
  test.each([
    ['wandb-registry-model', true, true],
    ['wandb-registry-', true, true],
    ['WANDB-REGISTRY-model', false, false],
    ['Wandb-registry-model', false, false],
    ['my-wandb-registry-model', false, false],
    ['model-registry', false, true],
    ['Model-Registry', false, false],
    ['model-registry-2', false, false],
    ['mnist', false, false],
  ])('%s: of an organization %s, of any kind %s', (project, ofOrganization, ofAnyKind) => {
    expect(isOrganizationRegistry(project)).toBe(ofOrganization);
    expect(isRegistry(project)).toBe(ofAnyKind);
  });

  test('have one name for people and one project', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(registryName(registryProject(name))).toBe(name);
        expect(isOrganizationRegistry(registryProject(name))).toBe(true);
      }),
    );
    expect(registryName('model-registry')).toBe('model-registry');
  });
});

describe('versions', () => {
  test('have names that no alias may have', () => {
    expect(['v0', 'v12', `v${'9'.repeat(20)}`].map(isVersionName)).toEqual([true, true, true]);
    expect(['v', 'V1', 'v1a', 'v-1', ' v1', 'v1\n', 'latest'].some(isVersionName)).toBe(false);
    expect(isVersionNumber('v999999999')).toBe(true);
    expect(isVersionNumber('v1234567890')).toBe(false);
  });

  test('are named by their collection and an alias', () => {
    expect(splitArtifactName('mnist:v3')).toEqual({ collection: 'mnist', alias: 'v3' });
    expect(splitArtifactName('mnist')).toEqual({ collection: 'mnist', alias: 'latest' });
    expect(splitArtifactName('mnist:')).toEqual({ collection: 'mnist', alias: '' });
  });
});

test('names hold nothing that would end them in an address', () => {
  expect(['a/b', 'a\\b', 'a#b', 'a?b', 'a%b', 'a:b', 'a\nb', '\u007f', '.', '..'].every(isForbiddenName)).toBe(true);
  expect(['a.b', '...', 'a b', 'é日本', '"); x("', '$(x)'].some(isForbiddenName)).toBe(false);
});
