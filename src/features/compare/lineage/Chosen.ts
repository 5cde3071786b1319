import { createContext, useContext } from 'react';
import type { LineageDifference } from '../../../model/difference.ts';
import type { FactsReader } from '../../../engine/nodeFacts.ts';

interface ChosenValue {
  readonly graph: LineageDifference['graph'];
  readonly factsOf: FactsReader;
  /** The nodes whose difference is shown. */
  readonly chosen: readonly (number | null)[];
  readonly choose: (node: number) => void;
}

/** What the nodes of a picture need to know of each other. */
export const Chosen = createContext<ChosenValue | null>(null);

/** The chosen nodes of the picture that this is drawn in. */
export function useChosen(): ChosenValue {
  const value = useContext(Chosen);
  if (value === null) throw new Error('A node of compared lineages was drawn outside of their picture.');
  return value;
}
