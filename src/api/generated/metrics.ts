/* Written by `npm run codegen` from schema.graphql and operations/. Do not edit. */
import { TypedDocumentString } from '../typedDocument.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type RunMetricsQueryVariables = Exact<{
  id: string;
}>;


export type RunMetricsQuery = { readonly run: { readonly id: string, readonly state: string, readonly historyKeys: unknown, readonly historyLineCount: number, readonly systemKeys: ReadonlyArray<string> } | null };

export type RunSeriesQueryVariables = Exact<{
  id: string;
  keys: ReadonlyArray<string> | string;
  x: string;
  from?: number | null | undefined;
  to?: number | null | undefined;
  stretches: number;
  isSketch: boolean;
}>;


export type RunSeriesQuery = { readonly run: { readonly id: string, readonly metricSeries: ReadonlyArray<SeriesFragment> } | null };

export type RunSystemSeriesQueryVariables = Exact<{
  id: string;
  keys: ReadonlyArray<string> | string;
  x: string;
  from?: number | null | undefined;
  to?: number | null | undefined;
  stretches: number;
}>;


export type RunSystemSeriesQuery = { readonly run: { readonly id: string, readonly systemSeries: ReadonlyArray<SeriesFragment> } | null };

export type SeriesFragment = { readonly key: string, readonly count: number, readonly gaps: number, readonly x: readonly (number | null)[], readonly step: readonly (number | null)[], readonly runtime: readonly (number | null)[], readonly mean: readonly (number | null)[], readonly low: readonly (number | null)[] | null, readonly high: readonly (number | null)[] | null, readonly counts: readonly number[] | null };

export type RunHistoryQueryVariables = Exact<{
  id: string;
  specs: ReadonlyArray<string> | string;
}>;


export type RunHistoryQuery = { readonly run: { readonly id: string, readonly sampledHistory: unknown } | null };

export const RunMetricsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RunMetrics($id: ID!) {
  run(id: $id) {
    id
    state
    historyKeys
    historyLineCount
    systemKeys
  }
}
    `) as unknown as TypedDocumentString<RunMetricsQuery, RunMetricsQueryVariables>;
export const RunSeriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RunSeries($id: ID!, $keys: [String!]!, $x: String!, $from: Float, $to: Float, $stretches: Int!, $isSketch: Boolean!) {
  run(id: $id) {
    id
    metricSeries(
      keys: $keys
      x: $x
      from: $from
      to: $to
      stretches: $stretches
      isSketch: $isSketch
    ) {
      ...Series
    }
  }
}
    fragment Series on MetricSeries {
  key
  count
  gaps
  x
  step
  runtime
  mean
  low
  high
  counts
}`) as unknown as TypedDocumentString<RunSeriesQuery, RunSeriesQueryVariables>;
export const RunSystemSeriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RunSystemSeries($id: ID!, $keys: [String!]!, $x: String!, $from: Float, $to: Float, $stretches: Int!) {
  run(id: $id) {
    id
    systemSeries(keys: $keys, x: $x, from: $from, to: $to, stretches: $stretches) {
      ...Series
    }
  }
}
    fragment Series on MetricSeries {
  key
  count
  gaps
  x
  step
  runtime
  mean
  low
  high
  counts
}`) as unknown as TypedDocumentString<RunSystemSeriesQuery, RunSystemSeriesQueryVariables>;
export const RunHistoryDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RunHistory($id: ID!, $specs: [JSONString!]!) {
  run(id: $id) {
    id
    sampledHistory(specs: $specs)
  }
}
    `) as unknown as TypedDocumentString<RunHistoryQuery, RunHistoryQueryVariables>;