/** Settings: each by an environment variable and a flag of the same meaning. */

import { homedir, userInfo } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { UserError } from './errors.ts';

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Folder of everything that is kept. */
  readonly data: string;
}

export const HELP = `Headwaters, the lineage explorer for machine-learning artifacts

Usage: npm start -- [options]

  --port NUMBER   port to listen on; 0 for any that is free      (PORT, 8080)
  --host ADDRESS  loopback address to listen on                  (HOST, 127.0.0.1)
  --data FOLDER   where runs, artifacts and files are kept       (HEADWATERS_DATA, ~/.headwaters)
  --help          this page
`;

/** @throws UserError when a flag is unknown or a value cannot be used; 'help' when help was asked for */
export function readSettings(args: readonly string[], environment: NodeJS.ProcessEnv): Settings | 'help' {
  const { port, host, data, help } = parse(args);
  if (help) return 'help';
  return {
    port: parsePort(port ?? environment['PORT'] ?? '8080'),
    host: checkHost(host ?? environment['HOST'] ?? '127.0.0.1'),
    data: path.resolve(data ?? environment['HEADWATERS_DATA'] ?? path.join(homedir(), '.headwaters')),
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...args], options: { port: text, host: text, data: text, help: { type: 'boolean' } } })
      .values;
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : String(error)} See --help.`);
  }
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/u.test(text) || port > 65_535) throw new UserError(`"${text}" is not a port: it must be 0 to 65535.`);
  return port;
}

/** Without keys there is nothing to tell users apart by, so only this machine may ask. */
function checkHost(host: string): string {
  if (/^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/u.test(host)) return host;
  throw new UserError(
    `Headwaters has no API keys, so it listens on a loopback address only, such as 127.0.0.1, not on "${host}".`,
  );
}

/** The user of this machine as a name that addresses can hold; "me" where it has no such letters. */
export function machineUser(): string {
  return (
    userInfo()
      .username.replaceAll(/[^\w.-]+/gu, '-')
      .slice(0, 64) || 'me'
  );
}
