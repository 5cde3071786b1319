import { execute } from '../api/client.ts';
import { ArtifactLineageDocument } from '../api/generated.ts';
import type { FetchLineage } from './lineageEngine.ts';

/**
 * How many nodes one answer may have. A sweep of 25,000 runs with models and evaluations fits; beyond it the edge of
 * the graph says what is missing and offers it.
 */
const NODE_BUDGET = 150_000;

/** Asks the server for a lineage. Hops and filters are applied here, so that what they leave out can be counted. */
export const fetchLineage: FetchLineage = async (
  { entity, project, base, extended, includeGenerated, reached },
  signal,
) => {
  const variables = {
    entity,
    project,
    ...base,
    extended,
    includeGenerated,
    expand: reached.length === 0 ? null : reached,
    budget: NODE_BUDGET,
  };
  const answer = await execute(ArtifactLineageDocument, variables, signal);
  return answer.lineage;
};
