/** What a shell takes as it is; anything else is put in quotes, since repository addresses are other people's text. */
const PLAIN = /^[\w@%+=:,./-]+$/u;

function shellWord(text: string): string {
  return PLAIN.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** The commands that bring back a run's code; null when the run does not say its commit. */
export function checkoutLines({ commit, repo }: { readonly commit: string | null; readonly repo: string | null }) {
  if (commit === null || commit === '') return null;
  // A word that begins with a dash would be read as an option.
  const clone = repo === null || repo === '' ? [] : [`git clone -- ${shellWord(repo)} code && cd code`];
  return [...clone, `git checkout ${shellWord(commit.replace(/^-+/u, ''))}`].join('\n');
}
