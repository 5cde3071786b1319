/**
 * `npm test`: every check and every test of the project, one after the other.
 *
 * A failing step does not keep the later ones from running. What a step needs and this machine lacks is obtained; what
 * cannot be had is skipped with a loud line, and with `CI=true` is a failure.
 */

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { buildExplorer } from '../../src/server/buildExplorer.ts';
import { BROWSER_HELP, obtainBrowser } from './browser.ts';
import { runCommand } from './command.ts';
import { skipLoudly } from './missing.ts';
import { obtainPython } from './python.ts';
import { playwrightCounts, stepCounts, summary, vitestCounts } from './testReport.ts';
import type { Counts, StepResult } from './testReport.ts';

const ROOT = join(import.meta.dirname, '../..');
const REPORTS = join(ROOT, '.cache/test');
const MINUTE = 60_000;
/** As it was at the start: building in this process sets NODE_ENV, which would give the tests React's production code. */
const ENVIRONMENT = { ...process.env };

interface Step {
  readonly name: string;
  /** A package with a program of the same name, or of the name after the slash, and its arguments. */
  readonly program: string;
  readonly args: readonly string[];
  /** Minutes after which the step counts as hanging. */
  readonly limit: number;
  /** Where the step's runner writes its counts. */
  readonly report?: { readonly path: string; readonly read: (path: string) => Counts };
  /** Obtains what the step needs; the reason when it cannot be had. */
  readonly prepare?: () => Promise<string | null>;
}

function vitestStep(name: string, args: readonly string[], limit: number): Step {
  const path = join(REPORTS, `${name}.json`);
  return {
    name,
    program: 'vitest',
    args: ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${path}`],
    limit,
    report: { path, read: vitestCounts },
  };
}

/** Builds the explorer, so that servers which start at the same time find it built. */
async function build(): Promise<null> {
  await buildExplorer(ROOT, (message) => console.log(message));
  return null;
}

async function pythonClient(): Promise<string | null> {
  const found = await obtainPython();
  return 'missing' in found ? found.missing : build();
}

async function browser(): Promise<string | null> {
  return (await obtainBrowser()) === null ? BROWSER_HELP : build();
}

const STEPS: readonly Step[] = [
  { name: 'types', program: 'typescript/tsc', args: ['--noEmit'], limit: 5 },
  { name: 'lint', program: 'oxlint', args: ['-c', '.oxlintrc.ts', '--type-aware', '--deny-warnings'], limit: 5 },
  { name: 'format', program: 'oxfmt', args: ['--check', 'src', 'tests', 'e2e', 'vite.config.ts'], limit: 5 },
  { name: 'unused code', program: 'knip', args: [], limit: 5 },
  { ...vitestStep('unit', ['--exclude', 'tests/python/**'], 20), prepare: build },
  { ...vitestStep('python client', ['tests/python'], 20), prepare: pythonClient },
  {
    name: 'browser',
    program: 'playwright',
    args: ['test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json'],
    limit: 40,
    report: { path: join(REPORTS, 'browser.json'), read: playwrightCounts },
    prepare: browser,
  },
];

/** The script behind a package's program, so that it runs with this very Node on every system. */
function programPath(program: string): string {
  const [packageName = program, programName = packageName] = program.split('/');
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: Record<string, string> };
  const script = bin[programName];
  if (script === undefined) throw new Error(`The package ${packageName} has no program ${programName}.`);
  return join(folder, script);
}

async function runStep(step: Step): Promise<Counts> {
  const missing = await step.prepare?.();
  if (typeof missing === 'string') {
    skipLoudly(step.name, missing);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const { code } = await runCommand(process.execPath, [programPath(step.program), ...step.args], {
    cwd: ROOT,
    timeout: step.limit * MINUTE,
    echo: true,
    env: { ...ENVIRONMENT, PLAYWRIGHT_JSON_OUTPUT_FILE: join(REPORTS, 'browser.json') },
  });
  return stepCounts(code, step.report === undefined ? null : step.report.read(step.report.path));
}

async function runTimed(step: Step): Promise<StepResult> {
  console.log(`\n== ${step.name}`);
  const start = performance.now();
  const counts = await runStep(step).catch((error: unknown): Counts => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  return { name: step.name, milliseconds: performance.now() - start, ...counts };
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const results: StepResult[] = [];
for (const step of STEPS) results.push(await runTimed(step));

console.log(`\n${summary(results)}`);
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
