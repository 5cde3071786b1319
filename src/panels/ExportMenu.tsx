import { Share } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useState } from 'react';

import { useMessages } from '../i18n/language.ts';
import { useLineage } from '../state/LineageContext.ts';
import { Button } from '../ui/Button.tsx';
import { saveFile } from './saveFile.ts';
import styles from './ExportMenu.module.css';

/** Takes the view elsewhere: as a link, or the lineage as data. */
export function ExportMenu() {
  const text = useMessages().lineage;
  const { engine, summary } = useLineage();
  const [told, setTold] = useState('');
  const copyLink = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setTold(text.copied);
    } catch {
      setTold(text.copyRefused);
    }
  };
  const saveJson = async () => {
    if (!summary) return;
    saveFile(`${summary.base.name} lineage.json`, 'application/json', await engine.exportJson(summary.handle));
  };
  return (
    <>
      <DropdownMenu.Root modal={false} onOpenChange={() => setTold('')}>
        <DropdownMenu.Trigger asChild>
          <Button look="ghost">
            <Share size={14} aria-hidden />
            {text.exportMenu}
          </Button>
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content className={styles.menu} align="end" sideOffset={4} collisionPadding={8}>
            <DropdownMenu.Item className={styles.item} onSelect={() => void copyLink()}>
              {text.copyLink}
            </DropdownMenu.Item>
            <DropdownMenu.Item className={styles.item} onSelect={() => void saveJson()}>
              {text.exportJson}
            </DropdownMenu.Item>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      <output className={styles.told}>{told}</output>
    </>
  );
}
