/** A run that streams over HTTP in the client's steps, without the client. */

import { type JsonObject, writePythonJson } from '../../src/shared/pythonJson.ts';
import { askFor, authorization } from './graphql.ts';

/** What one post brings; lines are counted on from those that came before. */
interface Post {
  /** Rows of the history; a row without a step gets the next one. */
  readonly history?: readonly JsonObject[];
  /** Measurements of the machine. */
  readonly events?: readonly Readonly<Record<string, unknown>>[];
  /** Console lines. */
  readonly log?: readonly string[];
  /** Files whose upload has ended. */
  readonly uploaded?: readonly string[];
  /** Ends the run. */
  readonly exitCode?: number;
}

/** A run as its client would stream it. */
export class HttpRun {
  readonly #url: string;
  readonly #entity: string;
  readonly #project: string;
  readonly #name: string;
  readonly #sent = { history: 0, events: 0, log: 0 };

  private constructor(url: string, { entity, project, name }: { entity: string; project: string; name: string }) {
    this.#url = url;
    this.#entity = entity;
    this.#project = project;
    this.#name = name;
  }

  /** Begins a run. */
  static async begin(url: string, project: string, name: string, config: object = {}): Promise<HttpRun> {
    const { upsertBucket } = await askFor<{ upsertBucket: { bucket: { project: { entityName: string } } } }>(
      url,
      `mutation Begin($input: UpsertBucketInput!) {
         upsertBucket(input: $input) { bucket { project { entityName } } }
       }`,
      { input: { modelName: project, name, displayName: name, config: JSON.stringify(config) } },
    );
    return new HttpRun(url, { entity: upsertBucket.bucket.project.entityName, project, name });
  }

  /** Its path in the explorer. */
  get path(): string {
    return `/${this.#entity}/${this.#project}/runs/${this.#name}`;
  }

  async send({ history = [], events = [], log = [], uploaded, exitCode }: Post): Promise<void> {
    const chunk = (kind: 'history' | 'events' | 'log', content: readonly string[]) => {
      const offset = this.#sent[kind];
      this.#sent[kind] += content.length;
      return content.length === 0 ? undefined : { offset, content };
    };
    const first = this.#sent.history;
    const rows = history.map((row, at) => writePythonJson({ _step: first + at, ...row }, 0));
    const post = {
      files: {
        'wandb-history.jsonl': chunk('history', rows),
        'wandb-events.jsonl': chunk(
          'events',
          events.map((row) => JSON.stringify(row)),
        ),
        'output.log': chunk('log', log),
      },
      ...(uploaded && { uploaded }),
      ...(exitCode !== undefined && { complete: true, exitcode: exitCode }),
    };
    const response = await fetch(`${this.#url}/files/${this.#entity}/${this.#project}/${this.#name}/file_stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: authorization() },
      body: JSON.stringify(post),
    });
    if (!response.ok) throw new Error(await response.text());
  }

  /** Uploads a file of the run. */
  async upload(file: string, content: Uint8Array<ArrayBuffer>): Promise<void> {
    const { createRunFiles } = await askFor<{ createRunFiles: { files: { uploadUrl: string }[] } }>(
      this.#url,
      `mutation Files($input: CreateRunFilesInput!) { createRunFiles(input: $input) { files { uploadUrl } } }`,
      { input: { entityName: this.#entity, projectName: this.#project, runName: this.#name, files: [file] } },
    );
    const response = await fetch(createRunFiles.files[0]?.uploadUrl ?? '', { method: 'PUT', body: content });
    if (!response.ok) throw new Error(await response.text());
  }
}
