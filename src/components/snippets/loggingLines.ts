import { isLoopback, LOOPBACK_KEY } from '../../shared/loopback.ts';
import { shellWord } from './shellWord.ts';

/** The lines to paste into a shell so that the wandb client logs to the server that this page came from. */
export function loggingLines({ origin, hostname }: { readonly origin: string; readonly hostname: string }): string {
  const key = isLoopback(hostname) ? LOOPBACK_KEY : '<your API key>';
  return [
    `export WANDB_BASE_URL=${shellWord(origin)}`,
    `export WANDB_API_KEY=${shellWord(key)}`,
    'python train.py',
  ].join('\n');
}
