/** The git commands that bring back a run's code. Commits and addresses are other people's text. */

import { shellWord } from './shellWord.ts';

/** The commands that bring back a run's code; null when the run does not say its commit. */
export function checkoutLines({ commit, repo }: { readonly commit: string | null; readonly repo: string | null }) {
  if (commit === null || commit === '') return null;
  // A word that begins with a dash would be read as an option.
  const clone = repo === null || repo === '' ? [] : [`git clone -- ${shellWord(repo)} code && cd code`];
  return [...clone, `git checkout ${shellWord(commit.replace(/^-+/u, ''))}`].join('\n');
}

/** The command that shows what changed between two commits; null unless both are hashes and differ. */
export function diffLine(from: string | null, to: string | null): string | null {
  return isHash(from) && isHash(to) && from !== to ? `git diff ${shellWord(from)} ${shellWord(to)}` : null;
}

const isHash = (commit: string | null): commit is string => commit !== null && /^[0-9a-f]{4,64}$/iu.test(commit);
