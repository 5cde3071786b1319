/** What is compared of a node and its counterpart. */

import type { ArtifactPreviewQuery } from '../../../api/generated/artifact.ts';
import type { RunPreviewQuery } from '../../../api/generated/run.ts';
import { readConfig, readPythonObject, readSummary } from '../../../shared/pythonJson.ts';
import type { LineageGraph } from '../../../model/lineage.ts';
import { type ValueRow, valueRows } from '../../../components/values/valueRows.ts';

type Run = NonNullable<RunPreviewQuery['run']>;
type Artifact = NonNullable<ArtifactPreviewQuery['artifact']>;

export const RUN_ASPECTS = ['data', 'code', 'config', 'results'] as const;
export const ARTIFACT_ASPECTS = ['content', 'metadata'] as const;
export type Aspect = (typeof RUN_ASPECTS)[number] | (typeof ARTIFACT_ASPECTS)[number];

/** What a node says of each aspect, as rows of paths and values. */
export type AspectRows = Readonly<Partial<Record<Aspect, readonly ValueRow[]>>>;

/** Names of rows in the reader's language. */
export interface RowTexts {
  readonly commit: string;
  readonly repo: string;
  readonly program: string;
  readonly digest: string;
  readonly size: string;
  readonly fileCount: string;
}

/** How numbers are written. */
interface Writes {
  readonly bytes: (value: number) => string;
  readonly number: (value: number) => string;
}

/** A run's data, code, settings and results. */
export function runAspects(run: Run, inputs: readonly ValueRow[], texts: RowTexts): AspectRows {
  return {
    data: inputs,
    code: rowsOf([
      [texts.commit, run.commit],
      [texts.repo, run.repo],
      [texts.program, run.program],
    ]),
    config: valueRows(readConfig(run.config)),
    results: valueRows(readSummary(run.summaryMetrics)),
  };
}

/** A version's content and metadata. */
export function artifactAspects(artifact: Artifact, texts: RowTexts, { bytes, number }: Writes): AspectRows {
  return {
    content: rowsOf([
      [texts.digest, artifact.digest],
      [texts.size, bytes(artifact.size)],
      [texts.fileCount, number(artifact.fileCount)],
    ]),
    metadata: valueRows(readPythonObject(artifact.metadata)),
  };
}

/** What a run used: one row for each collection, with the versions of it. */
export function inputRows(
  { nodes, upstream }: Pick<LineageGraph, 'nodes' | 'upstream'>,
  run: number,
): readonly ValueRow[] {
  const used = upstream.neighbours.subarray(upstream.offsets[run], upstream.offsets[run + 1]);
  const byCollection = Map.groupBy(used, (node) => nodes.slug[node] ?? '');
  return [...byCollection].map(([path, versions]) => ({
    path,
    value: versions
      .map((node) => nodes.versionIndex[node] ?? -1)
      .sort((a, b) => a - b)
      .map((version) => `v${version}`)
      .join(', '),
    kind: 'string',
  }));
}

function rowsOf(facts: readonly (readonly [string, string | null])[]): readonly ValueRow[] {
  return facts.flatMap(([path, value]) => (value === null || value === '' ? [] : [{ path, value, kind: 'string' }]));
}
