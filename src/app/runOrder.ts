/** The order that the Runs tab opens with, in W&B's words: the newest first. */
export const DEFAULT_RUN_ORDER = '-created_at';
