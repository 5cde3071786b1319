import type { Messages } from '../i18n/language.ts';
import type { LineageNodeData } from './toFlow.ts';

/** The accessible name of a drawn node; tests and other people's scripts rely on it. */
export function nodeName(
  text: Messages['lineage'],
  { drawn, facts }: Pick<LineageNodeData, 'drawn' | 'facts'>,
): string {
  switch (drawn.kind) {
    case 'artifact':
      return text.artifact(facts.name, facts.type);
    case 'run':
      return text.run(facts.name, facts.type);
    case 'ghost':
      return text.ghost(facts.name);
    case 'cluster':
      return text.cluster(drawn.members.length, drawn.memberKind, drawn.type);
    case 'placeholder':
      return text.placeholder(drawn.members.length, drawn.memberKind);
  }
}
