/** What names may look like. Names end up in addresses such as /entity/project/artifacts/type/name/version. */

import { UserError } from './errors.ts';

const MAX_NAME = 128;
// Separators of addresses and of "name:alias", and characters that no terminal or address shows.
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const FORBIDDEN = /[/\\#?%:\u0000-\u001f\u007f]/u;

/**
 * Checks a name that becomes part of an address, and returns it.
 * @param what what it is the name of, as the error says it ("artifact", "project")
 * @throws UserError when it is empty, too long, or holds a separator or control character
 */
export function checkName(what: string, name: string): string {
  const shown = name.length > 60 ? `${name.slice(0, 60)}…` : name;
  if (name.trim() === '') throw new UserError(`The ${what} name is empty.`);
  if (name.length > MAX_NAME) {
    throw new UserError(`The ${what} name "${shown}" has ${name.length} characters. The limit is ${MAX_NAME}.`);
  }
  if (FORBIDDEN.test(name) || name === '.' || name === '..') {
    throw new UserError(`The ${what} name "${shown}" may not contain / \\ # ? % : or control characters.`);
  }
  return name;
}

/**
 * Checks an alias, and returns it.
 * @throws UserError when it is no name, or looks like a version number ("v3"), which only Headwaters gives
 */
export function checkAlias(alias: string): string {
  if (/^v\d+$/u.test(alias))
    throw new UserError(`The alias "${alias}" looks like a version number. Choose another name.`);
  return checkName('alias', alias);
}

const REGISTRY_PREFIX = 'wandb-registry-';

/** Whether a project's name is that of a registry, in the client's own form. */
export function isRegistry(project: string): boolean {
  return project.startsWith(REGISTRY_PREFIX);
}

/** "mnist_model:v3" as its collection and version or alias; the alias is `latest` where there is none. */
export function splitArtifactName(name: string): { collection: string; alias: string } {
  const colon = name.indexOf(':');
  return colon < 0
    ? { collection: name, alias: 'latest' }
    : { collection: name.slice(0, colon), alias: name.slice(colon + 1) };
}
