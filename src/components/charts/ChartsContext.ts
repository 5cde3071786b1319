import { createContext, useContext } from 'react';
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import type { ChartLook } from './chartLook.ts';
import type { ChartRange } from './metricsSearch.ts';

/** The place that the pointer shows, on one axis; null while it shows none. */
type Pointed = { readonly on: string; readonly x: number } | null;

export type PointedStore = UseBoundStore<StoreApi<{ readonly at: Pointed }>>;

/** Where charts say which place is pointed at, so that all of a page show it. */
export const makePointedStore = (): PointedStore => create(() => ({ at: null }));

/** What all charts of a page share. */
export interface SharedCharts {
  readonly look: ChartLook;
  /** The range that is shown; null for all of it. */
  readonly range: ChartRange | null;
  readonly onRange: (range: ChartRange | null) => void;
  readonly pointed: PointedStore;
}

export const ChartsContext = createContext<SharedCharts | null>(null);

/** What the charts of this page share. */
export function useCharts(): SharedCharts {
  const charts = useContext(ChartsContext);
  if (charts === null) throw new Error('A chart was drawn outside of a page of charts.');
  return charts;
}
