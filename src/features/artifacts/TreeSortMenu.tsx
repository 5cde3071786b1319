import { ArrowDownWideNarrow } from 'lucide-react';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { chooseTreeSort, TREE_SORTS, type TreeSort, useTreePreferences } from './treePreferences.ts';

/** In which order the tree lists the collections of a type. */
export function TreeSortMenu() {
  const { tree: texts } = useMessages();
  const sort = useTreePreferences((preferences) => preferences.sort);
  const choices = (Object.keys(TREE_SORTS) as TreeSort[]).map((value) => ({ value, text: texts.sorts[value] }));
  return (
    <Menu label={texts.sort} value={sort} choices={choices} onChoose={chooseTreeSort}>
      <Button
        look="ghost"
        square
        aria-label={texts.sortedBy(texts.sorts[sort])}
        title={texts.sortedBy(texts.sorts[sort])}
      >
        <ArrowDownWideNarrow size={16} aria-hidden />
      </Button>
    </Menu>
  );
}
