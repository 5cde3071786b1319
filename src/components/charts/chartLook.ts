/** How charts are drawn, and what their horizontal axes show. */

export interface ChartLook {
  /** What the horizontal axis shows: a key of the history; null for each metric's own. */
  readonly x: string | null;
  readonly isLog: boolean;
  /** 0 for none, towards 1 for more. */
  readonly smoothing: number;
}

export const PLAIN_LOOK: ChartLook = { x: null, isLog: false, smoothing: 0 };

/** The axes that every metric of a history has, as its keys. */
export const AXES = { step: '_step', time: '_runtime', wall: '_timestamp' } as const;
