import { ListTree, Search } from 'lucide-react';

import { useMessages } from '../i18n/language.ts';
import { toggleOutline, usePreferences } from '../state/preferences.ts';
import { setPaletteOpen, useUi } from '../state/uiStore.ts';
import { Button } from '../ui/Button.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { FilterPopover } from './FilterPopover.tsx';
import { HopsChoice } from './HopsChoice.tsx';
import { MatchSteps } from './MatchSteps.tsx';
import { ScopeSwitch } from './ScopeSwitch.tsx';
import { usePreload } from './usePreload.ts';
import styles from './LineageToolbar.module.css';

/** What is shown of the lineage, and what can be done with the whole of it. */
export function LineageToolbar() {
  const text = useMessages().lineage;
  usePreload();
  const query = useUi((ui) => ui.palette.query.trim());
  const isStanding = useUi((ui) => !ui.paletteOpen) && query !== '';
  const isOutlineOpen = usePreferences((preferences) => preferences.isOutlineOpen);
  return (
    <div className={styles.bar} role="toolbar" aria-label={text.toolbar}>
      <ScopeSwitch />
      <HopsChoice direction="upstream" />
      <HopsChoice direction="downstream" />
      <FilterPopover />
      <span className={styles.gap} />
      <button
        type="button"
        className={styles.search}
        data-standing={isStanding || undefined}
        aria-label={isStanding ? text.searchStanding(query) : text.search}
        onClick={() => setPaletteOpen(true)}
      >
        <Search size={14} aria-hidden />
        <span title={isStanding ? query : undefined}>{isStanding ? query : text.search}</span>
        <kbd>/</kbd>
      </button>
      {isStanding ? <MatchSteps /> : null}
      <Button look="ghost" aria-pressed={isOutlineOpen} className={styles.toggle} onClick={toggleOutline}>
        <ListTree size={15} aria-hidden />
        {text.outline}
      </Button>
      <ExportMenu />
    </div>
  );
}
