/** The states that a run can be in, as W&B names them. */
export const RUN_STATES = ['running', 'finished', 'failed', 'crashed', 'killed'] as const;
