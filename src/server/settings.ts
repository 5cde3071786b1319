/** Settings: each by an environment variable and a flag of the same meaning. */

import { homedir, userInfo } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { isLoopback } from '../shared/loopback.ts';
import { UserError } from './errors.ts';
import { parseKeyCommand, type KeyCommand } from './access/keyCommand.ts';
import { checkName } from './names.ts';

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** The data folder: database and contents. */
  readonly data: string;
  /** Whether requests need an API key: on any address except loopback, or with `--require-key`. */
  readonly needsKey: boolean;
  /** The name of the organization that registries belong to; null for the default. */
  readonly organization: string | null;
}

export const HELP = `Headwaters, the lineage explorer for machine-learning artifacts

Usage: npm start -- [options]
       npm start -- key create NAME | key list | key revoke NAME

  --port NUMBER        port to listen on, or 0 for any free port      (PORT, 8080)
  --host ADDRESS       address to listen on. Addresses other than
                       loopback require an API key                    (HOST, 127.0.0.1)
  --data FOLDER        folder for runs, artifacts and files           (HEADWATERS_DATA, ~/.headwaters)
  --require-key        require an API key on loopback too, e.g.
                       behind a proxy on this machine                 (HEADWATERS_REQUIRE_KEY)
  --organization NAME  name of the organization that owns the
                       registries                                     (HEADWATERS_ORGANIZATION, headwaters)
  --help               show this help

  key create NAME      create an API key for NAME and print it (shown only once)
  key list             list all keys
  key revoke NAME      revoke all keys of NAME immediately
`;

/**
 * Reads what the command line asks for: help, something about keys, or a server.
 * @throws UserError when a flag or command is unknown, or a value cannot be used
 */
export function readSettings(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): 'help' | { readonly key: KeyCommand } | { readonly serve: Settings } {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  const data = path.resolve(values.data ?? environment['HEADWATERS_DATA'] ?? path.join(homedir(), '.headwaters'));
  const [command, ...words] = positionals;
  if (command === 'key') return { key: parseKeyCommand(words, data) };
  if (command !== undefined) throw new UserError(`Unknown command "${command}". See --help.`);
  const host = values.host ?? environment['HOST'] ?? '127.0.0.1';
  const organization = values.organization ?? environment['HEADWATERS_ORGANIZATION'] ?? null;
  return {
    serve: {
      port: parsePort(values.port ?? environment['PORT'] ?? '8080'),
      host,
      data,
      needsKey: !isLoopback(host) || (values['require-key'] ?? isOn(environment['HEADWATERS_REQUIRE_KEY'])),
      organization: organization === null ? null : checkName('organization', organization),
    },
  };
}

const isOn = (value: string | undefined): boolean => value !== undefined && !['', '0', 'false'].includes(value);

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = { port: text, host: text, data: text, organization: text, 'require-key': flag, help: flag };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : String(error)} See --help.`);
  }
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/u.test(text) || port > 65_535)
    throw new UserError(`"${text}" is not a valid port. Use a number from 0 to 65535.`);
  return port;
}

/** The user of this machine as a name that addresses can hold; "me" where it has no such letters. */
export function machineUser(): string {
  return (
    userInfo()
      .username.replaceAll(/[^\w.-]+/gu, '-')
      .slice(0, 64) || 'me'
  );
}
