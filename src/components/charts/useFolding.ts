import { persistedStore } from '../../state/persisted.ts';

/** Which groups of charts are folded away. */
export interface Folding {
  readonly isOpen: (group: string) => boolean;
  readonly toggle: (group: string) => void;
}

interface FoldedGroups {
  /** Folded groups, each prefixed with its project; the one folded last comes last. */
  readonly folded: readonly string[];
}

/** So many groups are kept. */
const MOST = 500;

const useFoldedGroups = persistedStore<FoldedGroups>('charts', () => ({ folded: [] }));

/** Groups that can be folded, in all runs of a project alike; they are open at first. Kept in this browser. */
export function useFolding(project: string): Folding {
  const folded = useFoldedGroups((groups) => groups.folded);
  const nameOf = (group: string) => `${project} ${group}`;
  return {
    isOpen: (group) => !folded.includes(nameOf(group)),
    toggle: (group) => {
      const others = folded.filter((other) => other !== nameOf(group));
      useFoldedGroups.setState({
        folded: others.length < folded.length ? others : [...others, nameOf(group)].slice(-MOST),
      });
    },
  };
}
