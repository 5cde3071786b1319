/** The real server as a process of its own, for tests that stop it, kill it and start it again. */

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
/** Milliseconds; the first start may have to build the explorer. */
const START_LIMIT = 180_000;

/** A server that ended before it was ready. */
export class ServerExit extends Error {
  readonly code: number | null;
  readonly output: string;

  constructor(code: number | null, output: string) {
    super(`The server ended with exit code ${code} before it was ready:\n${output}`);
    this.code = code;
    this.output = output;
  }
}

export interface ServerOptions {
  /** The data folder; a new temporary one by default, which `dispose` removes. */
  readonly data?: string;
  /** 0, the default, takes a free port. */
  readonly port?: number;
  readonly args?: readonly string[];
  /** What runs, from the root of the repository; the real server by default. */
  readonly script?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** A running server; `await using server = await startServer()` ends it with the block. */
export class TestServer implements AsyncDisposable {
  /** Such as http://127.0.0.1:41234, without a slash at the end. */
  url = '';
  readonly data: string;
  readonly #options: ServerOptions;
  #child: ChildProcess | null = null;
  #output = '';

  constructor(options: ServerOptions) {
    this.#options = options;
    this.data = options.data ?? mkdtempSync(join(tmpdir(), 'headwaters-test-'));
  }

  /** What the server printed since it was last started. */
  get output(): string {
    return this.#output;
  }

  /** The id of the running process. */
  get pid(): number {
    const pid = this.#child?.pid;
    if (pid === undefined) throw new Error('The server does not run.');
    return pid;
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  /** Starts the server and waits until it says that it is ready. Throws a ServerExit when it ends instead. */
  async start(port: number = this.#options.port ?? 0): Promise<void> {
    const { args = [], env, script = 'src/server/main.ts' } = this.#options;
    const child = spawn(process.execPath, [script, '--port', String(port), '--data', this.data, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...serverEnvironment(), ...env },
    });
    this.#child = child;
    this.#output = '';
    this.url = await new Promise<string>((resolve, reject) => {
      const timer = setTimeout(() => {
        child.kill('SIGKILL');
        reject(new Error(`The server was not ready after ${START_LIMIT / 1000} s:\n${this.#output}`));
      }, START_LIMIT);
      const read = (text: string) => {
        this.#output += text;
        const ready = /Headwaters is ready at (https?:\/\/[^\s/]+)/.exec(this.#output);
        if (ready?.[1] !== undefined) {
          clearTimeout(timer);
          resolve(ready[1]);
        }
      };
      child.stdout.setEncoding('utf8').on('data', read);
      child.stderr.setEncoding('utf8').on('data', read);
      child.once('close', (code) => {
        clearTimeout(timer);
        reject(new ServerExit(code, this.#output));
      });
    });
  }

  /** Asks the server to end, as Ctrl-C and service managers do, and waits for it; gives its exit code. */
  async stop(): Promise<number | null> {
    return this.#end('SIGTERM');
  }

  /** Ends the server at once, with no chance to write anything more. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Starts the server again on the same folder and port. */
  async restart(): Promise<void> {
    const { port } = this;
    await this.stop();
    await this.start(port);
  }

  async #end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.#child;
    this.#child = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    return new Promise((resolve) => {
      // A server that does not end when asked is a fault of its own, but must not outlive the test.
      const timer = setTimeout(() => child.kill('SIGKILL'), 15_000);
      child.once('close', (code) => {
        clearTimeout(timer);
        resolve(code);
      });
      child.kill(signal);
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
    if (this.#options.data === undefined) rmSync(this.data, { recursive: true, force: true });
  }
}

/** The environment without settings that are meant for the user's own server. */
function serverEnvironment(): NodeJS.ProcessEnv {
  const names = Object.entries(process.env).filter(([name]) => !/^(HEADWATERS_.*|PORT|HOST|WANDB_.*)$/.test(name));
  return Object.fromEntries(names);
}

/** A running server on a data folder of its own. */
export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const server = new TestServer(options);
  try {
    await server.start();
  } catch (error) {
    await server[Symbol.asyncDispose]();
    throw error;
  }
  return server;
}
