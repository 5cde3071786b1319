import type { DrawnNode } from '../model/drawn.ts';
import type { Messages } from './language.ts';

/** A drawn node, and the facts of its first member. */
export interface NamedNode {
  readonly drawn: Pick<DrawnNode, 'kind' | 'members' | 'memberKind' | 'type'>;
  readonly facts: { readonly name: string; readonly type: string | null };
}

/** The accessible name of a drawn node; tests and other people's scripts rely on it. */
export function nodeName(text: Messages['lineage'], { drawn, facts }: NamedNode): string {
  const { kind, members, memberKind, type } = drawn;
  if (kind === 'cluster') return text.cluster(members.length, memberKind, type);
  if (kind === 'placeholder') return text.placeholder(members.length, memberKind);
  if (kind === 'ghost') return text.ghost(facts.name);
  return kind === 'run' ? text.run(facts.name, facts.type) : text.artifact(facts.name, facts.type);
}
