/** Running the scripts of this folder with the real client, and reading the facts that they tell. */

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { skipLoudly } from '../tools/missing.ts';
import { clientEnvironment, obtainPython } from '../tools/python.ts';

/** Milliseconds that a script, and a test that runs one, may take; it is a limit for hangs, not a measure. */
export const SCRIPT_LIMIT = 240_000;

export type Facts = Readonly<Record<string, unknown>>;

export interface ScriptResult {
  /** What the script told, one entry for each call of `tell`. */
  readonly facts: readonly Facts[];
  readonly output: string;
}

/** The Python with the client; null, said loudly, where it cannot be had. */
export async function pythonOrSkip(): Promise<string | null> {
  const found = await obtainPython();
  if ('python' in found) return found.python;
  skipLoudly('the tests with the real wandb client', found.missing);
  return null;
}

/** One user's machine: scripts run in it one after the other see the same home, and nothing of the real one. */
export class ClientHome implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'hw-client-'));
  readonly #python: string;

  constructor(python: string) {
    this.#python = python;
  }

  /**
   * Runs a script of this folder against a server. `onFacts` is called while the script runs. Throws with the whole
   * output when the script fails.
   */
  async run(
    script: string,
    baseUrl: string,
    args: readonly string[],
    onFacts: (facts: Facts) => void = () => undefined,
  ): Promise<ScriptResult> {
    const child = spawn(this.#python, [join(import.meta.dirname, script), ...args], {
      cwd: this.folder,
      env: clientEnvironment(baseUrl, this.folder),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), SCRIPT_LIMIT);
    const facts: Facts[] = [];
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        output += `${line}\n`;
        if (!line.startsWith('FACTS ')) return;
        const told = JSON.parse(line.slice('FACTS '.length)) as Facts;
        facts.push(told);
        onFacts(told);
      });
    }
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    clearTimeout(timer);
    if (code !== 0) throw new Error(`${script} ended with exit code ${code}:\n${output}`);
    return { facts, output };
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** All facts that a script told, as one object. */
export function merged(facts: readonly Facts[]): Facts {
  return Object.assign({}, ...facts) as Facts;
}

/** The facts that a script told under a name of their own, `step`. */
export function atStep(facts: readonly Facts[], step: string): Facts {
  const found = facts.find((one) => one['step'] === step);
  if (found === undefined) throw new Error(`The script told nothing about "${step}".`);
  return found;
}

/** The three scripts of the MNIST story, in order. */
const STORY = ['story/dataset.py', 'story/train.py', 'story/evaluate.py'] as const;

/** Runs the MNIST story and gives the addresses of its runs, as the client printed them. */
export async function runStory(home: ClientHome, baseUrl: string, project: string): Promise<readonly string[]> {
  const addresses: string[] = [];
  for (const script of STORY) {
    const { output } = await home.run(script, baseUrl, [project]);
    const address = /View run .* at:? (http\S+)/.exec(output)?.[1];
    if (address === undefined) throw new Error(`${script} printed no address of its run:\n${output}`);
    addresses.push(address);
  }
  return addresses;
}
