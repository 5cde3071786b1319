import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { OpenData } from '../../../src/server/openData.ts';
import { linkArtifact, unlinkArtifact } from '../../../src/server/record/links.ts';
import { deleteRegistry, upsertProject } from '../../../src/server/record/registries.ts';
import { upsertRun } from '../../../src/server/record/runs.ts';
import { countActions, listActions } from '../../../src/server/store/actions.ts';
import { findCollection, listAliases } from '../../../src/server/store/collections.ts';
import { findProject } from '../../../src/server/store/projects.ts';
import { listVersions } from '../../../src/server/read/versionList.ts';
import type { VersionRow } from '../../../src/server/store/versions.ts';
import { begin, logArtifact } from '../../support/logging.ts';
import { temporaryData } from '../../support/memory.ts';
import { tester } from '../../support/caller.ts';

const VERSIONS = 4;

let data: OpenData & { remove: () => void };
let versions: VersionRow[];

beforeAll(async () => {
  data = await temporaryData();
  await upsertRun(data.services, tester, { entity: 'e', project: 'p', name: 'one', facts: {} });
  versions = [];
  for (let number = 0; number < VERSIONS; number++) {
    versions.push(await logArtifact(data.services, { collection: 'model', files: { 'a.txt': `content ${number}` } }));
  }
});
afterAll(() => data.remove());

type Act =
  | { readonly kind: 'link'; readonly version: number; readonly aliases: readonly string[] }
  | { readonly kind: 'unlink'; readonly version: number };

const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('link' as const),
      version: fc.nat(VERSIONS - 1),
      aliases: fc.uniqueArray(fc.constantFrom('staging', 'production')),
    }),
    fc.record({ kind: fc.constant('unlink' as const), version: fc.nat(VERSIONS - 1) }),
  ),
  { maxLength: 20 },
);

/** What a portfolio should hold, told without a database. */
class Model {
  readonly members = new Map<number, number>();
  readonly aliases = new Map<string, number>();
  acts = 0;
  #next = 0;

  link(version: number, aliases: readonly string[]): void {
    if (!this.members.has(version)) {
      this.members.set(version, this.#next++);
      this.acts++;
    }
    for (const alias of aliases) if (this.aliases.get(alias) !== version) this.acts++;
    for (const alias of ['latest', ...aliases]) this.aliases.set(alias, version);
  }

  /** Whether the version was there. */
  unlink(version: number): boolean {
    if (!this.members.delete(version)) return false;
    const wasLatest = this.aliases.get('latest') === version;
    for (const [alias, target] of this.aliases) if (target === version) this.aliases.delete(alias);
    const newest = [...this.members].sort((a, b) => b[1] - a[1])[0];
    if (wasLatest && newest) this.aliases.set('latest', newest[0]);
    this.acts++;
    return true;
  }
}

const whole = { first: 1000, after: null };
let portfolios = 0;

describe('links into a portfolio', () => {
  it('have numbers, aliases and a history, whatever is linked and unlinked', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (plan) => {
        const { services } = data;
        const place = { entity: 'e', project: 'shelf', name: `portfolio${portfolios++}` };
        const model = new Model();
        for (const act of plan) {
          const id = versions[act.version]?.id ?? 0;
          const project = await findProject(services.db, 'e', 'shelf');
          const portfolio = project && (await findCollection(services.db, project.id, place.name));
          if (act.kind === 'link') {
            const member = await linkArtifact(services, tester, {
              version: { id },
              portfolio: place,
              aliases: act.aliases,
            });
            model.link(act.version, act.aliases);
            expect(member.versionIndex).toBe(model.members.get(act.version));
          } else {
            const done = unlinkArtifact(services, tester, { versionId: id, portfolioId: portfolio?.id ?? 0 });
            if (model.unlink(act.version)) await done;
            else await expect(done).rejects.toMatchObject({ name: 'UserError' });
          }
        }
        const project = await findProject(services.db, 'e', 'shelf');
        const portfolio = project && (await findCollection(services.db, project.id, place.name));
        if (!portfolio) {
          expect(model.members.size).toBe(0);
          return;
        }
        const number = (id: number) => versions.findIndex((version) => version.id === id);
        const listed = await listVersions(services.db, tester, portfolio.id, {}, whole);
        expect(new Map(listed.rows.map((row) => [number(row.id), row.memberIndex]))).toEqual(model.members);
        const aliases = await listAliases(services.db, portfolio.id, whole);
        expect(new Map(aliases.rows.map((row) => [row.alias, number(row.versionId)]))).toEqual(model.aliases);
        expect(await countActions(services.db, { collectionId: portfolio.id }, {})).toBe(model.acts);
      }),
      { numRuns: 60 },
    );
  });

  it('are refused for versions that are not complete', async () => {
    const { version } = await begin(data.services, { collection: 'model', files: { 'a.txt': 'never committed' } });
    const portfolio = { entity: 'e', project: 'shelf', name: 'nothing' };
    await expect(
      linkArtifact(data.services, tester, { version: { id: version.id }, portfolio, aliases: [] }),
    ).rejects.toMatchObject({ name: 'UserError', message: expect.stringContaining('not committed') as unknown });
  });

  it('are refused into registries outside of the organisation', async () => {
    const portfolio = { entity: 'e', project: 'wandb-registry-model', name: 'a' };
    await expect(
      linkArtifact(data.services, tester, { version: { id: versions[0]?.id ?? 0 }, portfolio, aliases: [] }),
    ).rejects.toMatchObject({ message: expect.stringContaining('Registries belong to') as unknown });
  });

  it('go with their registry, which stays in the history', async () => {
    const { services } = data;
    const entity = services.organization.entityName;
    const { project } = await upsertProject(services, tester, { entity, name: 'wandb-registry-gone', types: [] });
    const portfolio = { entity, project: project.name, name: 'a' };
    const id = versions[0]?.id ?? 0;
    const member = await linkArtifact(services, tester, { version: { id }, portfolio, aliases: [] });
    await deleteRegistry(services, tester, project.id);
    expect(await findProject(services.db, entity, project.name)).toBeUndefined();
    const history = await listActions(services.db, { collectionId: member.collectionId }, {}, whole);
    expect(history.rows.map((row) => row.kind)).toEqual(['DELETED', 'LINKED']);
  });
});
