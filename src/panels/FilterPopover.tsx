import { SlidersHorizontal } from 'lucide-react';
import { Suspense } from 'react';

import { useMessages } from '../i18n/language.ts';
import { useView } from '../state/useView.ts';
import { countFilters } from '../state/viewActions.ts';
import { Button } from '../ui/Button.tsx';
import { Popover } from '../ui/Popover.tsx';
import { FilterChoices } from './lazyPanels.ts';
import styles from './FilterPopover.module.css';

/** The button that opens the filters, and how many are set. */
export function FilterPopover() {
  const text = useMessages().lineage;
  const { view } = useView();
  const count = countFilters(view);
  const trigger = (
    <Button aria-label={text.filtersCount(count)}>
      <SlidersHorizontal size={14} aria-hidden />
      {text.filters}
      {count > 0 ? <span className={styles.badge}>{count}</span> : null}
    </Button>
  );
  return (
    <Popover trigger={trigger} label={text.filters}>
      <Suspense fallback={<div className={styles.wait} />}>
        <FilterChoices />
      </Suspense>
    </Popover>
  );
}
