/**
 * The id of a node in W&B's form: base64 of "Artifact:12" or "Run:34".
 *
 * @param number the number that the lineage query's `number` column holds
 */
export function nodeId(type: 'Artifact' | 'Run', number: number): string {
  return btoa(`${type}:${number}`);
}
