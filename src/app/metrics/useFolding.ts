import { useState } from 'react';

/** Which groups of charts are folded away. */
export interface Folding {
  readonly isOpen: (group: string) => boolean;
  readonly toggle: (group: string) => void;
}

/** Groups that can be folded; they are open at first. */
export function useFolding(): Folding {
  const [folded, setFolded] = useState<readonly string[]>([]);
  return {
    isOpen: (group) => !folded.includes(group),
    toggle: (group) => {
      setFolded((before) => (before.includes(group) ? before.filter((other) => other !== group) : [...before, group]));
    },
  };
}
