/** What Chromium, Firefox and Safari say of a module that did not come, and Vite of a style sheet. */
const MISSING = /dynamically imported module|Importing a module script failed|Unable to preload CSS/i;

/** Whether a part of the explorer itself could not be fetched: the server is gone, or serves a newer build. */
export function isMissingCode(error: unknown): boolean {
  return error instanceof Error && MISSING.test(error.message);
}

/** Starts the page anew, once the server is there: browsers keep a module that failed, so nothing less brings it. */
export async function reloadIfReachable(): Promise<void> {
  const isThere = await fetch('/ready').then(
    ({ ok }) => ok,
    () => false,
  );
  if (isThere) window.location.reload();
}
