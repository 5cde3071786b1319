import { execute } from '../api/client.ts';
import { ArtifactLineageDocument } from '../api/generated/lineage.ts';
import type { FetchLineage } from './lineageEngine.ts';

/** Asks the server for a lineage. Hops and filters are applied here, so that what they leave out can be counted. */
export const fetchLineage: FetchLineage = async (
  { entity, project, base, extended, includeGenerated, reached, budget },
  signal,
) => {
  const variables = {
    entity,
    project,
    ...base,
    extended,
    includeGenerated,
    expand: reached.length === 0 ? null : reached,
    budget,
  };
  const answer = await execute(ArtifactLineageDocument, variables, signal);
  return answer.lineage;
};
