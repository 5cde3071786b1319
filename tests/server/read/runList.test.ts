import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { OpenData } from '../../../src/server/openData.ts';
import { backfillValues } from '../../../src/server/store/backfillValues.ts';
import { ensureProject } from '../../../src/server/store/projects.ts';
import { countRunsOf, listRuns } from '../../../src/server/read/runList.ts';
import { insertRun, setRunTags, updateRun } from '../../../src/server/store/runs.ts';
import { temporaryData } from '../../support/memory.ts';
import { tester } from '../../support/caller.ts';

let data: OpenData & { remove: () => void };
beforeAll(async () => {
  data = await temporaryData();
});
afterAll(() => data.remove());

type Value = number | string | boolean | null;

/** A run as these tests see it: a missing value is one that the run does not have. */
interface Plan {
  readonly lr?: Value;
  readonly deep?: Value;
  readonly acc?: number;
  readonly jobType: string;
  readonly tags: readonly string[];
}

const value = fc.oneof(
  fc.constantFrom<Value>(0, 1, 2.5, -3, true, false, null, '', 'a', 'ab', 'b'),
  fc.integer({ min: -3, max: 3 }),
);

const plans: fc.Arbitrary<readonly Plan[]> = fc.array(
  fc.record(
    {
      lr: value,
      deep: value,
      acc: fc.integer({ min: 0, max: 4 }),
      jobType: fc.constantFrom('train', 'evaluate'),
      tags: fc.uniqueArray(fc.constantFrom('x', 'y', 'z')),
    },
    { requiredKeys: ['jobType', 'tags'] },
  ),
  { minLength: 1, maxLength: 12 },
);

/** A test on a field, as its filter and as what it means. */
interface Asked {
  readonly filter: object;
  readonly passes: (plan: Plan) => boolean;
}

type Read = (plan: Plan) => readonly (Value | undefined)[];

const fields: Record<string, Read> = {
  'config.lr': (plan) => [plan.lr],
  'config.model.depth': (plan) => [plan.deep],
  'summary_metrics.acc': (plan) => [plan.acc],
  jobType: (plan) => [plan.jobType],
};

const same = (one: Value | undefined, other: Value) =>
  other === null ? one === null || one === undefined : plain(one) === plain(other);

/** True and 1 are the same value, as in Python. */
const plain = (one: Value | undefined) => (typeof one === 'boolean' ? Number(one) : one);

function compares(one: Value | undefined, operator: string, other: Value): boolean {
  const [left, right] = [plain(one), plain(other)];
  if (typeof left !== typeof right || left === null || right === null) return false;
  if (left === undefined || right === undefined) return false;
  if (operator === '$gt') return left > right;
  if (operator === '$gte') return left >= right;
  return operator === '$lt' ? left < right : left <= right;
}

/** Job types are always texts, so that they are compared with texts only. */
const leaf: fc.Arbitrary<Asked> = fc
  .tuple(fc.constantFrom(...Object.keys(fields)), fc.array(value, { minLength: 1, maxLength: 3 }))
  .chain(([name, drawn]) => {
    const read = fields[name]!;
    const operands = name === 'jobType' ? drawn.map(() => 'train') : drawn;
    const operand = operands[0]!;
    const any = (test: (one: Value | undefined) => boolean) => (plan: Plan) => read(plan).some(test);
    const comparison = (operator: string): Asked => ({
      filter: { [name]: { [operator]: operand } },
      passes: any((one) => compares(one, operator, operand)),
    });
    return fc.constantFrom<Asked>(
      { filter: { [name]: operand }, passes: any((one) => same(one, operand)) },
      { filter: { [name]: { $ne: operand } }, passes: (plan) => !any((one) => same(one, operand))(plan) },
      { filter: { [name]: { $in: operands } }, passes: any((one) => operands.some((other) => same(one, other))) },
      {
        filter: { [name]: { $nin: operands } },
        passes: (plan) => !any((one) => operands.some((other) => same(one, other)))(plan),
      },
      { filter: { [name]: { $exists: true } }, passes: any((one) => one !== undefined) },
      { filter: { [name]: { $exists: false } }, passes: any((one) => one === undefined) },
      {
        filter: { [name]: { $regex: '^a' } },
        passes: any((one) => typeof one === 'string' && one.startsWith('a')),
      },
      ...(operand === null ? [] : ['$gt', '$gte', '$lt', '$lte'].map(comparison)),
    );
  });

const tagged: fc.Arbitrary<Asked> = fc
  .constantFrom('x', 'y')
  .map((tag) => ({ filter: { tags: tag }, passes: (plan) => plan.tags.includes(tag) }));

const { filter: filters } = fc.letrec<{ filter: Asked }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    tagged,
    fc.array(tie('filter'), { minLength: 1, maxLength: 3 }).chain((parts) =>
      fc.constantFrom<Asked>(
        {
          filter: { $and: parts.map((part) => part.filter) },
          passes: (plan) => parts.every((part) => part.passes(plan)),
        },
        {
          filter: { $or: parts.map((part) => part.filter) },
          passes: (plan) => parts.some((part) => part.passes(plan)),
        },
        {
          filter: { $nor: parts.map((part) => part.filter) },
          passes: (plan) => !parts.some((part) => part.passes(plan)),
        },
        { filter: { $not: parts[0]!.filter }, passes: (plan) => !parts[0]!.passes(plan) },
      ),
    ),
  ),
}));

let projects = 0;

/** Records runs "0", "1", … in a project of their own. */
function record(plan: readonly Plan[]): Promise<number> {
  return data.services.db.write(async (tx) => {
    const project = await ensureProject(tx, 'tests', `list${projects++}`, 1);
    for (const [number, run] of plan.entries()) {
      const id = await insertRun(tx, {
        projectId: project.id,
        name: String(number),
        displayName: String(number),
        userName: 'tests',
        createdAt: number,
      });
      const config = { ...(run.lr === undefined ? {} : { lr: { value: run.lr } }), model: { value: {} } };
      if (run.deep !== undefined) config.model = { value: { depth: run.deep } };
      // Written twice: the second document is what counts.
      await updateRun(tx, id, { config: '{"lr": {"value": 1}, "gone": {"value": 2}}', summary: '{"acc": NaN}' });
      await updateRun(tx, id, {
        config: JSON.stringify(config),
        summary: JSON.stringify({ acc: run.acc, _wandb: { runtime: 1 } }),
        jobType: run.jobType,
        state: 'finished',
      });
      await setRunTags(tx, id, run.tags);
    }
    return project.id;
  });
}

async function names(projectId: number, filter: object, order: string, first: number): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ;) {
    const choice = { projectId, filters: JSON.stringify(filter), order, now: 1 };
    const page = await listRuns(data.services.db, tester, choice, { first, after });
    found.push(...page.rows.map((run) => run.name));
    if (!page.hasNextPage) return found;
    after = page.rows.at(-1)?.cursor ?? null;
  }
}

describe('values that were recorded before there was an index', () => {
  it('are found after the next start', async () => {
    const projectId = await record([{ lr: 0.5, acc: 3, jobType: 'train', tags: [] }]);
    const { db } = data.services;
    await db.write(async (tx) => {
      await tx.run('DELETE FROM indexed_value');
      await tx.run('DELETE FROM value_key_count');
      await tx.run('DELETE FROM value_key');
      await tx.run('DELETE FROM setting WHERE name = ?', 'values indexed');
    });
    const asked = { 'config.lr': 0.5, 'summary_metrics.acc': 3 };
    expect(await names(projectId, asked, '+created_at', 5)).toEqual([]);
    await backfillValues(db);
    expect(await names(projectId, asked, '+created_at', 5)).toEqual(['0']);
  });
});

describe('a list of runs', () => {
  it('holds what its filter means, on pages of any size', async () => {
    await fc.assert(
      fc.asyncProperty(plans, filters, fc.integer({ min: 1, max: 5 }), async (plan, asked, first) => {
        const projectId = await record(plan);
        const expected = plan.flatMap((run, number) => (asked.passes(run) ? [String(number)] : []));
        expect(await names(projectId, asked.filter, '+created_at', first)).toEqual(expected);
        const choice = { projectId, filters: JSON.stringify(asked.filter), now: 1 };
        expect(await countRunsOf(data.services.db, tester, choice)).toBe(expected.length);
      }),
      { numRuns: 300 },
    );
  });

  it('is in the order of a value, the other way round when that is asked, runs without it last', async () => {
    const rank = (one: Value) => (one === null ? 2 : Number(typeof one === 'string'));
    const before = (one: Value, other: Value) =>
      rank(one) - rank(other) || (plain(one)! < plain(other)! ? -1 : Number(plain(one)! > plain(other)!));
    await fc.assert(
      fc.asyncProperty(plans, fc.boolean(), fc.integer({ min: 1, max: 5 }), async (plan, isDescending, first) => {
        const projectId = await record(plan);
        const sign = isDescending ? -1 : 1;
        const numbers = plan.map((_, number) => number);
        const having = numbers.filter((number) => plan[number]!.lr !== undefined);
        const without = numbers.filter((number) => plan[number]!.lr === undefined);
        const expected = [
          ...having.sort((a, b) => sign * (before(plan[a]!.lr!, plan[b]!.lr!) || a - b)),
          ...without.sort((a, b) => sign * (a - b)),
        ];
        const order = `${isDescending ? '-' : '+'}config.lr`;
        expect(await names(projectId, {}, order, first)).toEqual(expected.map(String));
      }),
      { numRuns: 100 },
    );
  });

  it('refuses orders that are none', async () => {
    const projectId = await record([]);
    for (const order of ['+colour', '-constructor', 'config']) {
      const asked = listRuns(data.services.db, tester, { projectId, order, now: 1 }, { first: 1, after: null });
      await expect(asked).rejects.toMatchObject({ name: 'UserError' });
    }
  });

  it('refuses cursors of another list', async () => {
    const projectId = await record([{ jobType: 'train', tags: [] }]);
    for (const after of [
      'x',
      '12',
      Buffer.from('[1]').toString('base64url'),
      Buffer.from('{}').toString('base64url'),
    ]) {
      const asked = listRuns(
        data.services.db,
        tester,
        { projectId, order: '+created_at', now: 1 },
        { first: 1, after },
      );
      await expect(asked).rejects.toMatchObject({ message: expect.stringContaining('is not a cursor') as unknown });
    }
  });

  it('refuses filters that are none', async () => {
    const projectId = await record([]);
    const refusal = (filters: string) =>
      listRuns(data.services.db, tester, { projectId, filters, now: 1 }, { first: 1, after: null }).catch(
        (error: unknown) => error,
      );
    for (const [filter, reason] of [
      ['{', 'is not valid JSON'],
      ['[]', 'A filter must be an object'],
      ['{"$and": {}}', '$and requires a list'],
      ['{"config": {"lr": 1}}', 'Use "config.lr"'],
      ['{"tags": {"$in": "a"}}', '$in requires a list'],
      ['{"state": {"$size": 2}}', '"$size"'],
      ['{"constructor": 1}', 'cannot be filtered by "constructor"'],
      ['{"createdAt": {"$gt": "soon"}}', 'Use ISO 8601'],
      ['{"duration": {"$regex": "1"}}', 'cannot match a number'],
      [`{"name": {"$regex": "(a)\\\\1"}}`, 'linear time'],
      [JSON.stringify({ name: { $in: Array.from({ length: 10_001 }, String) } }), 'more than 10000 values'],
      [JSON.stringify({ $or: Array.from({ length: 501 }, () => ({ name: 'a' })) }), 'more than 500 conditions'],
    ] as const) {
      expect(await refusal(filter)).toMatchObject({ name: 'UserError', message: expect.stringContaining(reason) });
    }
  });
});
