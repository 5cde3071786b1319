/**
 * The sample project: the MNIST story (a dataset, a training run, a model, its evaluation) and a sweep of 120 training
 * runs, each with its model, evaluation run and results. It is recorded in the very steps of the `wandb` client, at
 * made-up times, so that it behaves like anybody's project. Its numbers come from a formula, not from training.
 */

import { createHash } from 'node:crypto';

import { md5ToBase64 } from '../files/digest.ts';
import type { Caller } from '../access/caller.ts';
import { requireUser } from '../access/requireUser.ts';
import { findProject, type ProjectRow } from '../store/projects.ts';
import type { VersionRow } from '../store/versions.ts';
import { createArtifact, createManifest, useArtifact } from './artifacts.ts';
import { commitArtifact } from './commit.ts';
import { manifestDigest } from './manifest.ts';
import type { Services } from './services.ts';
import { recordStream, upsertRun } from './runs.ts';
import { uploadManifest } from './uploads.ts';

export const SAMPLE_PROJECT = 'mnist-sample';
const SWEEP_RUNS = 120;
const EPOCHS = 10;
const MINUTE = 60_000;

/** Makes the sample project, or returns the one that is there. */
export async function createSampleProject(services: Services, caller: Caller): Promise<ProjectRow> {
  requireUser(caller);
  const sample = new Sample(services, caller);
  if (!(await sample.find())) await sample.record();
  const project = await sample.find();
  if (!project) throw new Error('the sample project was not created');
  return project;
}

interface SampleRun {
  readonly name: string;
  readonly jobType: string;
  readonly minutes: number;
  readonly config?: object;
  readonly tags?: readonly string[];
  readonly sweep?: string;
  readonly failed?: boolean;
}

interface SampleArtifact {
  readonly type: string;
  readonly collection: string;
  readonly files: Readonly<Record<string, string>>;
  readonly metadata?: object;
  readonly description?: string;
  readonly aliases?: readonly string[];
}

/** Everything that happens inside one run of the sample: what it uses, logs and measures. */
interface Inside {
  readonly use: (version: VersionRow) => Promise<void>;
  readonly log: (artifact: SampleArtifact) => Promise<VersionRow>;
  readonly metrics: (rows: readonly object[]) => void;
}

class Sample {
  readonly #services: Services;
  readonly #caller: Caller;
  /** The sample's own time, in milliseconds; it starts two days back and moves with what happens. */
  #now: number;

  constructor(services: Services, caller: Caller) {
    this.#caller = caller;
    this.#now = services.clock() - 48 * 60 * MINUTE;
    this.#services = { ...services, clock: () => this.#now };
  }

  find(): Promise<ProjectRow | undefined> {
    return findProject(this.#services.db, this.#caller.user, SAMPLE_PROJECT);
  }

  async record(): Promise<void> {
    const dataset = await this.#run(
      { name: 'jumping-monkey-1', jobType: 'prepare_data', minutes: 3, config: { train: 60_000, test: 10_000 } },
      ({ log }) =>
        log({
          type: 'dataset',
          collection: 'mnist_dataset',
          description: 'Handwritten digits, 28 by 28 pixels, split into training and test images.',
          metadata: { classes: 10, train: 60_000, test: 10_000, image_size: [28, 28] },
          files: { 'labels.csv': labels(), 'README.md': '# MNIST\n\nDigits from 0 to 9, one label per line.\n' },
        }),
    );
    const story = { optimizer: 'adam', batch_size: 128, epochs: 5, validation_split: 0.1, learning_rate: 0.001 };
    const model = await this.#run(
      { name: 'vague-morning-5', jobType: 'train_model', minutes: 14, config: story, tags: ['baseline'] },
      (inside) => train(inside, dataset, 'mnist_model', story, ['best']),
    );
    await this.#run({ name: 'serene-haze-6', jobType: 'evaluate_model', minutes: 2 }, async ({ use, metrics }) => {
      await use(model);
      metrics([{ test_accuracy: quality(story), test_loss: 1 - quality(story) }]);
    });
    for (let number = 1; number <= SWEEP_RUNS; number++) await this.#sweepRun(number, dataset);
  }

  async #sweepRun(number: number, dataset: VersionRow): Promise<void> {
    const config = sweepConfig(number);
    const run = {
      name: `sweep-${number}`,
      jobType: 'sweep_train',
      minutes: 6 + (number % 7),
      config,
      sweep: 'k3xq9v1a',
    };
    const model = await this.#run(run, (inside) => train(inside, dataset, 'mnist_sweep_model', config, []));
    // Every fortieth evaluation breaks off, as some do in any sweep.
    const failed = number % 40 === 0;
    await this.#run(
      { name: `sweep-eval-${number}`, jobType: 'sweep_evaluate', minutes: 1, failed },
      async ({ use, log, metrics }) => {
        await use(model);
        if (failed) return;
        const accuracy = quality(config);
        metrics([{ test_accuracy: accuracy, test_loss: 1 - accuracy }]);
        await log({
          type: 'evaluation',
          collection: 'mnist_sweep_results',
          metadata: { test_accuracy: accuracy },
          files: { 'results.json': JSON.stringify({ run: number, test_accuracy: accuracy, config }) },
        });
      },
    );
  }

  async #run<Result>(run: SampleRun, work: (inside: Inside) => Promise<Result>): Promise<Result> {
    const services = this.#services;
    const caller = this.#caller;
    const name = createHash('sha256').update(run.name).digest('hex').slice(0, 8);
    const place = { entity: caller.user, project: SAMPLE_PROJECT };
    const config = Object.fromEntries(Object.entries(run.config ?? {}).map(([key, value]) => [key, { value }]));
    const { run: row } = await upsertRun(services, caller, {
      ...place,
      name,
      tags: run.tags ?? [],
      facts: {
        displayName: run.name,
        jobType: run.jobType,
        sweep: run.sweep,
        program: `${run.jobType}.py`,
        config: JSON.stringify(config),
      },
    });
    const history: object[] = [];
    const result = await work({
      use: async (version) => {
        await useArtifact(services, caller, { ...place, run: name, versionId: version.id, usedAs: null });
      },
      log: (artifact) => this.#log(name, artifact),
      metrics: (rows) => void history.push(...rows),
    });
    const start = this.#now;
    this.#now += run.minutes * MINUTE;
    const lines = history.map((values, step) => {
      const seconds = ((step + 1) / history.length) * run.minutes * 60;
      return JSON.stringify({ ...values, _step: step, _runtime: seconds, _timestamp: start / 1000 + seconds });
    });
    const chunks = [
      { file: 'wandb-history.jsonl', offset: 0, content: lines },
      { file: 'wandb-summary.json', offset: 0, content: [lines.at(-1) ?? '{}'] },
    ];
    await recordStream(services, caller, row, { chunks, exitCode: run.failed ? 1 : 0 });
    return result;
  }

  async #log(run: string, artifact: SampleArtifact): Promise<VersionRow> {
    const services = this.#services;
    const caller = this.#caller;
    const files = [];
    for (const [path, text] of Object.entries(artifact.files)) {
      const { md5, size } = await services.files.write(bytes(text));
      files.push({ path, digest: md5ToBase64(md5), size, ref: null });
    }
    const version = await createArtifact(services, caller, {
      entity: caller.user,
      project: SAMPLE_PROJECT,
      run,
      type: artifact.type,
      collection: artifact.collection,
      digest: manifestDigest(files),
      description: artifact.description ?? null,
      metadata: artifact.metadata ? JSON.stringify(artifact.metadata) : null,
      aliases: ['latest', ...(artifact.aliases ?? [])],
      tags: [],
      historyStep: null,
      ttlSeconds: null,
      clientId: null,
    });
    if (version.state !== 'PENDING') return version;
    const contents = Object.fromEntries(files.map(({ path, digest, size }) => [path, { digest, size }]));
    const text = JSON.stringify({ version: 1, storagePolicy: 'wandb-storage-policy-v1', contents });
    const digest = createHash('md5').update(text).digest('base64');
    const manifest = await createManifest(services, caller, { versionId: version.id, kind: 'FULL', digest });
    await uploadManifest(services, caller, manifest.id, bytes(text));
    return commitArtifact(services, caller, version.id);
  }
}

interface TrainConfig {
  readonly learning_rate: number;
  readonly batch_size: number;
  readonly optimizer: string;
}

async function train(
  { use, log, metrics }: Inside,
  dataset: VersionRow,
  collection: string,
  config: TrainConfig,
  aliases: readonly string[],
): Promise<VersionRow> {
  await use(dataset);
  const accuracy = quality(config);
  metrics(
    Array.from({ length: EPOCHS }, (_, epoch) => {
      const progress = 1 - Math.exp(-(epoch + 1) / 2.5);
      return { epoch, accuracy: accuracy * progress, loss: 2.3 * (1 - progress) + (1 - accuracy) };
    }),
  );
  return log({
    type: 'model',
    collection,
    aliases,
    metadata: { accuracy, framework: 'keras', parameters: 34_826 },
    files: { 'model.json': JSON.stringify({ layers: ['conv2d', 'dropout', 'dense'], config }) },
  });
}

/** The settings of the sweep's `number`th run: a grid of batch sizes and optimizers, and ever smaller rates. */
function sweepConfig(number: number): TrainConfig {
  const pick = <Value>(choices: readonly Value[]) => choices[number % choices.length] as Value;
  return {
    learning_rate: Number((0.05 * 0.965 ** number).toPrecision(3)),
    batch_size: pick([32, 64, 128, 256, 512]),
    optimizer: pick(['adam', 'sgd', 'rmsprop']),
  };
}

/** A made-up accuracy between 0.8 and 0.99, best near a learning rate of 0.002. */
function quality({ learning_rate, batch_size }: TrainConfig): number {
  const distance = Math.abs(Math.log10(learning_rate / 0.002));
  return Number((0.991 - 0.05 * distance - batch_size / 20_000).toFixed(4));
}

function labels(): string {
  return `index,label\n${Array.from({ length: 1000 }, (_, index) => `${index},${(index * 7) % 10}`).join('\n')}\n`;
}

async function* bytes(text: string): AsyncIterable<Uint8Array> {
  yield new TextEncoder().encode(text);
}
