/** The client wants a key of this form; on a loopback address the server takes any. */
const ANY_KEY = `local-${'0'.repeat(40)}`;

/** Whether an address is this very machine, where the server needs no key. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/u.test(hostname);
}

/** The lines to paste into a shell so that the wandb client logs to the server that this page came from. */
export function loggingLines({ origin, hostname }: { readonly origin: string; readonly hostname: string }): string {
  const key = isLoopback(hostname) ? ANY_KEY : '"<your API key>"';
  return [`export WANDB_BASE_URL=${origin}`, `export WANDB_API_KEY=${key}`, 'python train.py'].join('\n');
}
