import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  ensureProject,
  IS_ORGANIZATION_REGISTRY,
  IS_REGISTRY,
  PROJECT_TABLES,
} from '../../../src/server/store/projects.ts';
import { isOrganizationRegistry, isRegistry } from '../../../src/shared/wandbNames.ts';
import { temporaryData } from '../../support/memory.ts';

let data: Awaited<ReturnType<typeof temporaryData>>;

const NAMES = [
  'wandb-registry-model',
  'wandb-registry-',
  'WANDB-REGISTRY-x',
  'Wandb-Registry-x',
  'wandb_registry_x',
  'a-wandb-registry-x',
  'wandb-registry',
  'model-registry',
  'MODEL-REGISTRY',
  'model-registry-2',
  'wandb-registry-é日本',
  'mnist',
];
/** A registry's name with the case of some letters changed, and something around it. */
const likeRegistries = fc
  .tuple(
    fc.constantFrom('', 'a', ' '),
    fc.mixedCase(fc.constantFrom('wandb-registry-', 'model-registry')),
    fc.constantFrom('', 'x', 'É'),
  )
  .map((parts) => parts.join(''));
const names = [...new Set([...NAMES, ...fc.sample(likeRegistries, 200)])];

beforeAll(async () => {
  data = await temporaryData();
  await data.services.db.write(async (tx) => {
    for (const name of names) await ensureProject(tx, 'e', name, 0);
  });
});

afterAll(() => {
  data.remove();
});

it.each([
  ['a registry of an organization', IS_ORGANIZATION_REGISTRY, isOrganizationRegistry],
  ['a registry', IS_REGISTRY, isRegistry],
] as const)('the statement and the rule agree on what %s is', async (_, statement, rule) => {
  const rows = await data.services.db.all<{ name: string }>(
    `SELECT p.name FROM ${PROJECT_TABLES} WHERE e.name = 'e' AND ${statement}`,
  );
  expect(rows.map(({ name }) => name).sort()).toEqual(names.filter(rule).sort());
});
