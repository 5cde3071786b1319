/** Refuses names that W&B's rules do not allow. */

import { isForbiddenName, isVersionName, MAX_NAME_LENGTH } from '../shared/wandbNames.ts';
import { UserError } from './errors.ts';

/**
 * Checks a name that becomes part of an address, and returns it.
 * @param what what it is the name of, as the error says it ("artifact", "project")
 * @throws UserError when it is empty, too long, or holds a separator or control character
 */
export function checkName(what: string, name: string): string {
  const shown = name.length > 60 ? `${name.slice(0, 60)}…` : name;
  if (name.trim() === '') throw new UserError(`The ${what} name is empty.`);
  if (name.length > MAX_NAME_LENGTH) {
    throw new UserError(`The ${what} name "${shown}" has ${name.length} characters. The limit is ${MAX_NAME_LENGTH}.`);
  }
  if (isForbiddenName(name)) {
    throw new UserError(`The ${what} name "${shown}" may not contain / \\ # ? % : or control characters.`);
  }
  return name;
}

/**
 * Checks an alias, and returns it.
 * @throws UserError when it is no name, or looks like a version number ("v3"), which only Headwaters gives
 */
export function checkAlias(alias: string): string {
  if (isVersionName(alias))
    throw new UserError(`The alias "${alias}" looks like a version number. Choose another name.`);
  return checkName('alias', alias);
}
