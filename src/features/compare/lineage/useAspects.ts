import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { artifactPreviewQuery } from '../../../api/artifacts.ts';
import { runPreviewQuery } from '../../../api/runs.ts';
import { useFormats, useMessages } from '../../../i18n/language.ts';
import { RUN, type LineageGraph } from '../../../model/lineage.ts';
import { type AspectRows, artifactAspects, inputRows, runAspects } from './counterpartFacts.ts';

const NOTHING: AspectRows = {};

/**
 * What a node of the graph says of itself: empty where there is no node, undefined while it is on the way, null when it
 * could not be fetched.
 */
export function useAspects(graph: LineageGraph, node: number | null): AspectRows | null | undefined {
  const { run: runTexts, artifact: texts, compare } = useMessages();
  const formats = useFormats();
  const number = node === null ? null : (graph.nodes.number[node] ?? null);
  const isRun = node !== null && graph.nodes.kind[node] === RUN;
  const { data: run, error: runError } = useQuery({
    ...runPreviewQuery(number ?? 0),
    enabled: isRun && number !== null,
    throwOnError: false,
  });
  const { data: artifact, error: artifactError } = useQuery({
    ...artifactPreviewQuery(number ?? 0),
    enabled: !isRun && number !== null,
    throwOnError: false,
  });
  return useMemo(() => {
    if (node === null) return NOTHING;
    const names = { ...texts, commit: runTexts.commit, repo: compare.repo, program: runTexts.program };
    if (run) return runAspects(run, inputRows(graph, node), names);
    if (artifact) return artifactAspects(artifact, names, formats);
    if (runError !== null || artifactError !== null) return null;
    return run === null || artifact === null ? NOTHING : undefined;
  }, [node, run, artifact, runError, artifactError, graph, texts, runTexts, compare, formats]);
}
