import type { Messages } from '../i18n/language.ts';
import type { LineageNodeData } from './toFlow.ts';

/** The accessible name of a drawn node; tests and other people's scripts rely on it. */
export function nodeName(
  text: Messages['lineage'],
  { drawn, facts }: Pick<LineageNodeData, 'drawn' | 'facts'>,
): string {
  const { kind, members, memberKind, type } = drawn;
  if (kind === 'cluster') return text.cluster(members.length, memberKind, type);
  if (kind === 'placeholder') return text.placeholder(members.length, memberKind);
  if (kind === 'ghost') return text.ghost(facts.name);
  return kind === 'run' ? text.run(facts.name, facts.type) : text.artifact(facts.name, facts.type);
}
