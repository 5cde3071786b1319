/** A collection by the names in its address. */
export interface CollectionPlace {
  readonly entity: string;
  readonly project: string;
  readonly collection: string;
}

/** A collection as W&B writes it in addresses and scripts: "entity/project/collection". */
export function collectionPath({ entity, project, collection }: CollectionPlace): string {
  return `${entity}/${project}/${collection}`;
}

/** Reads "entity/project/collection"; null when it is no such path. */
export function readCollectionPath(path: string | undefined): CollectionPlace | null {
  const [entity, project, collection, ...rest] = path?.split('/') ?? [];
  return entity && project && collection && rest.length === 0 ? { entity, project, collection } : null;
}

/** Reads "entity/project/collection:v3", as scripts name a linked version; null when it is no such name. */
export function readVersionPath(
  path: string,
): { readonly collection: CollectionPlace; readonly version: string } | null {
  const colon = path.lastIndexOf(':');
  const collection = colon < 0 ? null : readCollectionPath(path.slice(0, colon));
  return collection === null ? null : { collection, version: path.slice(colon + 1) };
}
