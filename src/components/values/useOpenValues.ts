import { useMemo, useState } from 'react';
import { type JsonDocument, openAtFirst } from './valueNodes.ts';

interface OpenValues {
  /** What they were opened in: everything, or what a filter left. */
  readonly of: string;
  readonly isOpenOtherwise: boolean | undefined;
  readonly toggled: ReadonlyMap<string, boolean>;
}

/** Which branches are open, by their ids. What a filter leaves is open, so that the matches are seen. */
export function useOpenValues(document: JsonDocument, wanted: string) {
  const first = useMemo(() => openAtFirst(document), [document]);
  const [state, setState] = useState<OpenValues | null>(null);
  const own = state?.of === wanted ? state : null;
  return useMemo(() => {
    const isOpen = (id: string) =>
      own?.toggled.get(id) ?? own?.isOpenOtherwise ?? (wanted === '' ? first.has(id) : true);
    const setAll = (isOpenOtherwise: boolean) => {
      setState({ of: wanted, isOpenOtherwise, toggled: new Map() });
    };
    return {
      isOpen,
      toggle: (id: string, open: boolean) => {
        setState({ of: wanted, isOpenOtherwise: own?.isOpenOtherwise, toggled: new Map(own?.toggled).set(id, open) });
      },
      openAll: () => {
        setAll(true);
      },
      closeAll: () => {
        setAll(false);
      },
    };
  }, [own, first, wanted]);
}
