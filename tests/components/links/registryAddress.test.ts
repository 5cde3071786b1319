import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionText } from '../../../src/features/registry/actionText.ts';
import { isRegistry, registryName } from '../../../src/shared/wandbNames.ts';
import { readVersionPath, readCollectionPath, collectionPath } from '../../../src/shared/collectionPlace.ts';
import { registryAddress, registryPlace } from '../../../src/components/links/registryAddress.ts';
import { versionFilters } from '../../../src/components/links/registrySearch.ts';
import { english } from '../../../src/i18n/language.ts';

const name = fc.string({ minLength: 1 }).filter((text) => !text.includes('/'));
const project = (entityName: string, projectName: string) => ({
  name: projectName,
  entityName,
  entity: { organization: { name: 'Rivers', orgEntity: { name: 'rivers-org' } } },
});

describe('the address of a registry', () => {
  test('names the organisation, and leads to where the registry is kept', () => {
    const address = registryAddress(project('rivers-org', 'wandb-registry-vision'));
    expect(address).toEqual({ kind: 'organization', organization: 'Rivers', name: 'vision' });
    expect(registryPlace(address)).toEqual({ organization: 'Rivers', name: 'wandb-registry-vision' });
  });

  test('names the entity of a model registry, and of whatever else versions are linked to', () => {
    const address = registryAddress(project('kim', 'model-registry'));
    expect(address).toEqual({ kind: 'model', entity: 'kim' });
    expect(registryPlace(address)).toEqual({ entity: 'kim', project: 'model-registry' });
    expect(registryAddress(project('kim', 'mnist'))).toEqual({ kind: 'model', entity: 'kim' });
    // Called like a registry, but of no organisation.
    expect(registryAddress(project('kim', 'wandb-registry-vision'))).toEqual({ kind: 'model', entity: 'kim' });
  });

  test('calls registries what people call them', () => {
    expect(['wandb-registry-vision', 'model-registry', 'mnist'].map(registryName)).toEqual([
      'vision',
      'model-registry',
      'mnist',
    ]);
    expect(['wandb-registry-vision', 'model-registry', 'mnist'].map(isRegistry)).toEqual([true, true, false]);
  });
});

describe('a selected collection', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(name, name, name, (entity, project, collection) => {
        const place = { entity, project, collection };
        expect(readCollectionPath(collectionPath(place))).toEqual(place);
      }),
    );
  });

  test('is read from the name of a linked version', () => {
    expect(readVersionPath('rivers-org/wandb-registry-vision/Digits:v4')).toEqual({
      collection: { entity: 'rivers-org', project: 'wandb-registry-vision', collection: 'Digits' },
      version: 'v4',
    });
    expect(readVersionPath('rivers-org/wandb-registry-vision/Digits')).toBeNull();
    expect(readVersionPath('Digits:v4')).toBeNull();
  });

  test.each([undefined, '', 'a', 'a/b', 'a//c', 'a/b/c/d', '/b/c'])('is none in %j', (path) => {
    expect(readCollectionPath(path)).toBeNull();
  });
});

describe('words that narrow the versions', () => {
  test('are a version number, or parts of aliases and tags taken as they are', () => {
    expect(versionFilters('  ')).toBeNull();
    expect(JSON.parse(versionFilters('v12') ?? '')).toEqual({ version: 'v12' });
    const filter = JSON.parse(versionFilters('a.b') ?? '') as { $or: { alias?: { $regex: string } }[] };
    expect(filter.$or).toHaveLength(2);
    expect(filter.$or[0]?.alias?.$regex).toBe(String.raw`(?i)a\.b`);
  });
});

describe('an act', () => {
  const told = (kind: Parameters<typeof actionText>[0]['kind'], detail: string, before?: string, after?: string) =>
    actionText({ kind, detail, before: before ?? null, after: after ?? null }, english.messages.registry);

  test.each([
    [told('LINKED', 'kim/mnist/model:v3'), 'Linked model:v3'],
    [told('ALIAS_ADDED', 'production'), 'Added alias production'],
    [told('ALIAS_ADDED', 'production', 'v2'), 'Moved alias production here from v2'],
    [told('EDITED', 'description', '', 'Reads digits'), 'Set description to “Reads digits”'],
    [told('EDITED', 'name', 'Digits', 'Numbers'), 'Changed name from “Digits” to “Numbers”'],
    [told('EDITED', 'ttl', '60', ''), 'Cleared TTL'],
    [told('DELETED', ''), 'Deleted'],
  ])('is told in a sentence: %s', (text, sentence) => {
    expect(text).toBe(sentence);
  });

  test('with long values is told in part', () => {
    expect(told('EDITED', 'metadata', 'x'.repeat(10_000), 'y'.repeat(10_000)).length).toBeLessThan(500);
  });
});
