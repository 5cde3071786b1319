import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useCallback, useEffect } from 'react';

import { useMessages } from '../i18n/language.ts';
import type { FoundNode } from '../engine/scene.ts';
import { setMatched, setPalette, useUi } from '../state/uiStore.ts';
import { Button } from '../ui/Button.tsx';
import { useFound } from './useFound.ts';
import { useGoTo } from './useGoTo.ts';
import { isTyping } from './useSearchKeys.ts';
import styles from './MatchSteps.module.css';

/** More matches than this nobody steps through one by one. */
const MOST = 1000;
const noResults: readonly FoundNode[] = [];

/** The last search, while it stands: its matches are marked in the graph, and n and Shift+N lead from one to the next. */
export function MatchSteps() {
  const text = useMessages().lineage;
  const { query, active } = useUi((ui) => ui.palette);
  const data = useFound(query, MOST);
  const results = data?.results ?? noResults;
  const goTo = useGoTo();
  const step = useCallback(
    (by: 1 | -1, takeFocus: boolean) => {
      if (results.length === 0) return;
      const next = (active + by + results.length) % results.length;
      const found = results[next];
      setPalette({ query, active: next });
      if (found) goTo(found, { takeFocus });
    },
    [results, active, query, goTo],
  );
  useEffect(() => {
    setMatched(results.flatMap(({ drawnAs }) => drawnAs ?? []));
    return () => setMatched([]);
  }, [results]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const isStep = event.key === 'F3' || (event.key.toLowerCase() === 'n' && !isTyping(event));
      if (!isStep) return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1, true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [step]);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- not a group of form fields
    <div role="group" className={styles.steps} aria-label={text.matchSteps(query)}>
      <output>{data ? text.matchAt(Math.min(active + 1, data.total), data.total) : ''}</output>
      <Button
        look="ghost"
        size="small"
        square
        aria-label={text.previousMatch}
        title={text.previousMatchKey}
        onClick={() => step(-1, false)}
      >
        <ChevronLeft size={14} aria-hidden />
      </Button>
      <Button
        look="ghost"
        size="small"
        square
        aria-label={text.nextMatch}
        title={text.nextMatchKey}
        onClick={() => step(1, false)}
      >
        <ChevronRight size={14} aria-hidden />
      </Button>
      <Button
        look="ghost"
        size="small"
        square
        aria-label={text.endSearch}
        title={text.endSearch}
        onClick={() => setPalette({ query: '', active: 0 })}
      >
        <X size={13} aria-hidden />
      </Button>
    </div>
  );
}
