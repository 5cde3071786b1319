import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { runCommand } from './command.ts';

const node = (code: string, timeout = 60_000) => runCommand(process.execPath, ['-e', code], { timeout });

describe('running a command', () => {
  it('gives its exit code and what it said', async () => {
    const result = await node('console.log("out"); console.error("err"); process.exitCode = 3');
    expect(result.code).toBe(3);
    expect(result.stdout).toBe('out\n');
    expect(result.output).toContain('err');
  });

  it('takes a missing program for a failure', async () => {
    const result = await runCommand('no-such-program', [], { timeout: 60_000 });
    expect(result.code).toBeNull();
    expect(result.output).toContain('no-such-program');
  });

  it('ends a command that hangs, and what that started', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'headwaters-test-'));
    const mark = join(folder, 'alive');
    const grandchild = `setTimeout(() => fs.writeFileSync(${JSON.stringify(mark)}, ''), 1500)`;
    const child = `child_process.spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}]); setInterval(() => 0, 1e6)`;
    const result = await node(child, 500);
    await delay(2000);
    const survived = existsSync(mark);
    rmSync(folder, { recursive: true });
    expect(result.code).toBeNull();
    expect(result.output).toContain('was stopped');
    expect(survived).toBe(false);
  });
});
