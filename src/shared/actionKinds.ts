/** What can be done to a registry, a collection or a version, as W&B writes it, in the order people read it in. */
export const ACTION_KINDS = [
  'CREATED',
  'LINKED',
  'UNLINKED',
  'ALIAS_ADDED',
  'ALIAS_REMOVED',
  'TAG_ADDED',
  'TAG_REMOVED',
  'EDITED',
  'DELETED',
] as const;

export type ActionKind = (typeof ACTION_KINDS)[number];
