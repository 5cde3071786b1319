/** Installing Debian packages, on the machines where the tests may. */

import { runCommand } from './command.ts';

const MINUTE = 60_000;

/** The words that precede a command to run it as root; null where that would need a password or there is no apt. */
async function rootPrefix(): Promise<readonly string[] | null> {
  if (process.platform !== 'linux') return null;
  if ((await runCommand('apt-get', ['--version'], { timeout: MINUTE })).code !== 0) return null;
  if (process.getuid?.() === 0) return [];
  const sudo = await runCommand('sudo', ['-n', 'true'], { timeout: MINUTE });
  return sudo.code === 0 ? ['sudo', '-n'] : null;
}

/** Installs packages with apt-get; tells whether that worked. It waits for another apt that is at work. */
export async function installDebianPackages(packages: readonly string[]): Promise<boolean> {
  const prefix = await rootPrefix();
  if (prefix === null) return false;
  const apt = (args: readonly string[]) => {
    const words = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=600'];
    const [command = 'env', ...rest] = [...words, ...args];
    return runCommand(command, rest, { timeout: 15 * MINUTE });
  };
  // An old list is still worth a try, so a failed update is no reason to stop.
  await apt(['update']);
  const install = await apt(['install', '-y', '--no-install-recommends', ...packages]);
  return install.code === 0;
}
