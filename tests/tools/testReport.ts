/** Reading what the test runners found, and printing what a whole run came to. */

import { existsSync, readFileSync } from 'node:fs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface StepResult extends Counts {
  readonly name: string;
  readonly milliseconds: number;
}

function readReport(path: string): Record<string, unknown> {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : {};
}

function count(report: Record<string, unknown>, key: string): number {
  const value = report[key];
  return typeof value === 'number' ? value : 0;
}

/** The counts in a report of vitest's JSON reporter; a test file that could not be loaded is one failure. */
export function vitestCounts(path: string): Counts {
  const report = readReport(path);
  const files = (report['testResults'] ?? []) as readonly { status: string; assertionResults: readonly unknown[] }[];
  const broken = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return {
    passed: count(report, 'numPassedTests'),
    failed: count(report, 'numFailedTests') + broken,
    skipped: count(report, 'numPendingTests') + count(report, 'numTodoTests'),
  };
}

/** The counts in a report of Playwright's JSON reporter; a test that passed only when repeated is a failure. */
export function playwrightCounts(path: string): Counts {
  const stats = (readReport(path)['stats'] ?? {}) as Record<string, unknown>;
  return {
    // One that passed when it was tried again: the runner names it, and only `CI=true` tries again.
    passed: count(stats, 'expected') + count(stats, 'flaky'),
    failed: count(stats, 'unexpected'),
    skipped: count(stats, 'skipped'),
  };
}

/**
 * The counts of a step from its exit code and its report, if it writes one. A step without a report is one check. A
 * runner that fails with no failed test in its report (it crashed, or found no tests) is one failure.
 */
export function stepCounts(exitCode: number | null, report: Counts | null): Counts {
  const succeeded = exitCode === 0;
  if (report === null) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
  return succeeded || report.failed > 0 ? report : { ...report, failed: 1 };
}

function total(results: readonly Counts[], key: keyof Counts): number {
  return results.reduce((sum, result) => sum + result[key], 0);
}

/** The closing table; its last line is `N passed, N failed` and nothing else. */
export function summary(results: readonly StepResult[]): string {
  const rows = results.map(({ name, milliseconds, passed, failed, skipped }) => {
    const verdict = failed > 0 ? 'FAILED' : passed > 0 ? 'passed' : 'SKIPPED';
    const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    return `${name.padEnd(16)}${`${(milliseconds / 1000).toFixed(1)} s`.padStart(9)}  ${verdict.padEnd(8)}  ${counts}`;
  });
  return [...rows, '', `${total(results, 'passed')} passed, ${total(results, 'failed')} failed`].join('\n');
}
