import { createContext, useContext } from 'react';

import type { Layout } from '../layout/layout.ts';
import type { LineageBase } from '../api/lineage.ts';
import type { LineageEngine, LineageSummary, Scene } from '../engine/scene.ts';

/** A lineage that is open, for everything that shows a part of it. */
export interface Lineage {
  readonly entity: string;
  readonly project: string;
  readonly base: LineageBase;
  readonly engine: LineageEngine;
  /** Null until the server answered. */
  readonly summary: LineageSummary | null;
  /** What is drawn now; the former picture while the next one is made. Null until the first. */
  readonly scene: Scene | null;
  /** The layout of `scene`; null until the first. */
  readonly layout: Layout | null;
  /** Whether a newer picture is being made. */
  readonly isArranging: boolean;
  /** Whether what is new could not be learnt: the picture is of what was before. */
  readonly isBehind: boolean;
}

export const LineageContext = createContext<Lineage | null>(null);

/**
 * The lineage around the component.
 *
 * @throws when there is none
 */
export function useLineage(): Lineage {
  const lineage = useContext(LineageContext);
  if (lineage === null) throw new Error('This part of the explorer stands inside a lineage view.');
  return lineage;
}
