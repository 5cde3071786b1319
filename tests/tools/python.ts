/**
 * The real, unmodified `wandb` client, in a virtual environment of the tests' own.
 *
 * Run by itself, it prints the path of the Python: `node tests/tools/python.ts`.
 */

import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';

import { runCommand } from './command.ts';
import type { CommandResult } from './command.ts';
import { installDebianPackages } from './debian.ts';

const MINUTE = 60_000;
const WANDB_VERSION = '0.30.0';
/** numpy is what `Table.get_column(…, convert_to="numpy")` needs; its newest version depends on the Python. */
const REQUIREMENTS = [`wandb==${WANDB_VERSION}`, 'numpy'];

const CACHE = join(import.meta.dirname, '../../.cache');
/** The pins are in the name, and the folder gets its name when it is complete: if it exists, it is right. */
const ENVIRONMENT = join(CACHE, `python-wandb-${WANDB_VERSION}`);

function pythonOf(environment: string): string {
  return process.platform === 'win32' ? join(environment, 'Scripts', 'python.exe') : join(environment, 'bin', 'python');
}

/** A Python 3.9 or newer on the PATH; null when there is none. */
async function systemPython(): Promise<string | null> {
  for (const name of ['python3', 'python', 'py']) {
    const check = await runCommand(name, ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))'], {
      timeout: MINUTE,
    });
    if (check.code === 0) return name;
  }
  return null;
}

/** Makes an empty virtual environment by the first way that works; the last failure when none does. */
async function makeEnvironment(python: string, folder: string): Promise<CommandResult> {
  const run = async (command: string, args: readonly string[]) => {
    rmSync(folder, { recursive: true, force: true });
    return runCommand(command, args, { timeout: 5 * MINUTE });
  };
  const venv = await run(python, ['-m', 'venv', folder]);
  if (venv.code === 0) return venv;
  const virtualenv = await run(python, ['-m', 'virtualenv', folder]);
  if (virtualenv.code === 0) return virtualenv;
  const uv = await run('uv', ['venv', '--seed', '--python', python, folder]);
  if (uv.code === 0) return uv;
  if (await installDebianPackages(['python3-venv'])) return run(python, ['-m', 'venv', folder]);
  return venv;
}

/** What `obtainPython` gives: a Python with the client, or why there is none. */
export type PythonFound = { readonly python: string } | { readonly missing: string };

/** The Python that has the pinned client installed; made on first use, in the ignored folder `.cache`. */
export async function obtainPython(): Promise<PythonFound> {
  const ready = pythonOf(ENVIRONMENT);
  // The Python that the environment was made from may be gone by now.
  if (existsSync(ready) && (await runCommand(ready, ['--version'], { timeout: MINUTE })).code === 0) {
    return { python: ready };
  }
  let python = await systemPython();
  if (python === null && (await installDebianPackages(['python3', 'python3-venv']))) python = await systemPython();
  if (python === null) return { missing: 'Python 3.9 or newer is not on the PATH.' };

  mkdirSync(CACHE, { recursive: true });
  rmSync(ENVIRONMENT, { recursive: true, force: true });
  const draft = `${ENVIRONMENT}.${process.pid}`;
  try {
    const made = await makeEnvironment(python, draft);
    if (made.code !== 0) return { missing: `No virtual environment could be made: ${made.output}` };
    const install = await runCommand(
      pythonOf(draft),
      ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...REQUIREMENTS],
      { timeout: 10 * MINUTE },
    );
    if (install.code !== 0)
      return { missing: `pip could not install ${REQUIREMENTS.join(' and ')}: ${install.output}` };
    await rename(draft, ENVIRONMENT).catch((error: unknown) => {
      // Another test process was faster; its environment is as good.
      if (!existsSync(ready)) throw error;
    });
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return { python: ready };
}

/**
 * The environment variables for the client: it speaks to `baseUrl`, keeps everything it writes inside `home`, and
 * sees nothing of the user's own settings, netrc or keys.
 */
export function clientEnvironment(baseUrl: string, home: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(WANDB_|PYTHON)|_proxy$/i.test(name));
  const folder = (name: string) => {
    const path = join(home, name);
    mkdirSync(path, { recursive: true });
    return path;
  };
  return {
    ...Object.fromEntries(inherited),
    HOME: home,
    USERPROFILE: home,
    TMPDIR: folder('tmp'),
    NETRC: join(home, 'netrc'),
    WANDB_BASE_URL: baseUrl,
    WANDB_API_KEY: 'a'.repeat(40),
    WANDB_DIR: folder('runs'),
    WANDB_CONFIG_DIR: folder('config'),
    WANDB_CACHE_DIR: folder('cache'),
    WANDB_DATA_DIR: folder('data'),
    WANDB_ARTIFACT_DIR: folder('artifacts'),
    // No crash reports to the outside from tests, and no look at the repository around them.
    WANDB_ERROR_REPORTING: 'false',
    WANDB_DISABLE_GIT: 'true',
    PYTHONUNBUFFERED: '1',
    PYTHONDONTWRITEBYTECODE: '1',
  };
}

if (import.meta.main) {
  const found = await obtainPython();
  if ('python' in found) {
    console.log(found.python);
  } else {
    console.error(found.missing);
    process.exitCode = 1;
  }
}
