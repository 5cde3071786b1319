/** Stores of any size for benchmarks, written past the server straight into its tables. */

import { DatabaseSync } from 'node:sqlite';
import type { StatementSync } from 'node:sqlite';

import { openDatabase } from '../../src/server/store/sqlite/connection.ts';

/** Edges of one pipeline: prepare (1 + 1), three trainings (2 + 1 each), three evaluations (2 + 1 each). */
const EDGES_PER_PIPELINE = 20;
/** So many pipelines in a row continue from a model of the one before, one more edge each. */
const CHAIN = 5;
const NOW = 1_780_000_000_000;

/** What a generated store holds, for choosing bases: all in the project bench/generated. */
export interface GeneratedStore {
  readonly edges: number;
  readonly pipelines: number;
}

interface Inserts {
  readonly run: StatementSync;
  readonly version: StatementSync;
  readonly membership: StatementSync;
  readonly input: StatementSync;
  readonly output: StatementSync;
}

const ID = { dataset: 1, model: 2, result: 3, raw: 4 } as const;
type Collection = keyof typeof ID;

/**
 * Fills a new database with about `edges` edges: one raw dataset that everything starts from, pipelines that prepare
 * it, train three models each and evaluate them, and chains of pipelines that fine-tune each other's models. The
 * lineage of `prepared:v<i>` has some dozens of nodes; that of `raw:v0` is everything.
 */
export function generateStore(file: string, edges: number): GeneratedStore {
  openDatabase(file).close();
  const database = new DatabaseSync(file);
  database.exec('PRAGMA synchronous = OFF; BEGIN');
  database.exec(`
    INSERT OR IGNORE INTO entity (id, name, created_at) VALUES (1000, 'bench', ${NOW});
    INSERT INTO project (id, entity_id, name, created_at, last_activity_at) VALUES (1000, 1000, 'generated', ${NOW}, ${NOW});
  `);
  const names: Readonly<Record<Collection, string>> = {
    dataset: 'prepared',
    model: 'model',
    result: 'result',
    raw: 'raw',
  };
  for (const [type, name] of Object.entries(names)) {
    const id = ID[type as Collection];
    database.exec(`
      INSERT INTO artifact_type (id, project_id, name, created_at) VALUES (${id}, 1000, '${type}', ${NOW});
      INSERT INTO collection (id, project_id, type_id, kind, name, created_at, updated_at)
        VALUES (${id}, 1000, ${id}, 'sequence', '${name}', ${NOW}, ${NOW});
    `);
  }
  const pipelines = Math.round(edges / (EDGES_PER_PIPELINE + (CHAIN - 1) / CHAIN));
  const written = fill(prepareInserts(database), pipelines);
  database.exec('COMMIT; ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  return { edges: written, pipelines };
}

function prepareInserts(database: DatabaseSync): Inserts {
  return {
    run: database.prepare(`
      INSERT INTO run (id, project_id, name, display_name, job_type, state, user_name, created_at, heartbeat_at)
      VALUES (?, 1000, ?, ?, ?, 'finished', 'bench', ${NOW}, ${NOW})`),
    version: database.prepare(`
      INSERT INTO version (id, collection_id, version_index, state, digest, run_id, created_at, updated_at)
      VALUES (?, ?, ?, 'COMMITTED', ?, ?, ${NOW}, ${NOW})`),
    membership: database.prepare(`
      INSERT INTO membership (collection_id, version_id, version_index, created_at) VALUES (?, ?, ?, ${NOW})`),
    input: database.prepare(`
      INSERT INTO run_input (run_id, version_id, is_generated, created_at) VALUES (?, ?, 0, ${NOW})`),
    output: database.prepare(`
      INSERT INTO run_output (run_id, version_id, is_generated, created_at) VALUES (?, ?, 0, ${NOW})`),
  };
}

function fill(inserts: Inserts, pipelines: number): number {
  let runs = 0;
  let versions = 0;
  let edges = 0;
  const indices: Record<Collection, number> = { dataset: 0, model: 0, result: 0, raw: 0 };

  const addVersion = (collection: Collection, run: number | null) => {
    const id = ++versions;
    const index = indices[collection]++;
    inserts.version.run(id, ID[collection], index, id.toString(16).padStart(32, '0'), run);
    inserts.membership.run(ID[collection], id, index);
    return id;
  };
  const addRun = (jobType: string, inputs: readonly number[], output: Collection) => {
    const id = ++runs;
    inserts.run.run(id, `run${id}`, `${jobType}-${id}`, jobType);
    for (const input of inputs) inserts.input.run(id, input);
    const version = addVersion(output, id);
    inserts.output.run(id, version);
    edges += inputs.length + 1;
    return version;
  };

  const raw = addVersion('raw', null);
  let lastModel: number | null = null;
  for (let pipeline = 0; pipeline < pipelines; pipeline++) {
    const dataset = addRun('prepare', [raw], 'dataset');
    const continued: number | null = pipeline % CHAIN === 0 ? null : lastModel;
    for (let training = 0; training < 3; training++) {
      const start = training === 0 && continued !== null ? [continued] : [];
      const model = addRun('train', [dataset, raw, ...start], 'model');
      if (training === 0) lastModel = model;
      addRun('evaluate', [model, dataset], 'result');
    }
  }
  return edges;
}
