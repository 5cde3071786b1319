/** Running other programs, for the tools that the tests need. */

import { spawn } from 'node:child_process';

export interface CommandResult {
  /** The exit code; null when the program could not be started or was ended by a signal. */
  readonly code: number | null;
  readonly stdout: string;
  /** Standard output and standard error, in the order they came. */
  readonly output: string;
}

export interface CommandOptions {
  /** Milliseconds after which the program and all it started are killed. */
  readonly timeout: number;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Also show the output while it comes. */
  readonly echo?: boolean;
}

/** Process groups that are at work; they get no signals of this process, so they are ended with it. */
const running = new Set<number>();

function endWithThisProcess(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      for (const pid of running) killGroup(pid);
      process.exit(1);
    });
  }
}

/** Runs a program to its end and never throws: a program that is missing, fails or takes too long is a result. */
export function runCommand(
  command: string,
  args: readonly string[],
  { timeout, cwd, env, echo }: CommandOptions,
): Promise<CommandResult> {
  return new Promise((resolve) => {
    // A process group of its own, so that a time limit ends the grandchildren too.
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      ...(cwd === undefined ? {} : { cwd }),
      ...(env === undefined ? {} : { env }),
    });
    if (child.pid !== undefined) {
      if (running.size === 0 && process.listenerCount('SIGTERM') === 0) endWithThisProcess();
      running.add(child.pid);
    }
    let stdout = '';
    let output = '';
    const timer = setTimeout(() => {
      output += `\n${command} was stopped after ${Math.round(timeout / 1000)} s.\n`;
      killGroup(child.pid);
    }, timeout);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      output += text;
      if (echo) process.stdout.write(text);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (echo) process.stderr.write(text);
    });
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ code: null, stdout, output: `${output}${error.message}\n` });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      if (child.pid !== undefined) running.delete(child.pid);
      resolve({ code, stdout, output });
    });
  });
}

/** Kills a process that was started detached, and its children, without giving it a chance to tidy up. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself in the meantime.
  }
}
