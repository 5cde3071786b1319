import { Share } from 'lucide-react';
import { useState } from 'react';

import { downloadFile, downloadText } from '../components/download/downloadFile.ts';
import { useMessages } from '../i18n/language.ts';
import { useLineage } from '../state/LineageContext.ts';
import { shownLayout } from '../state/places.ts';
import { useView } from '../state/useView.ts';
import { Button } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import styles from './ExportMenu.module.css';

/** Takes the view elsewhere: as a link, as a picture of all that is drawn, or the lineage as data. */
export function ExportMenu() {
  const { lineage: text, copy, ui } = useMessages();
  const { engine, summary, scene, layout } = useLineage();
  const { moved } = useView().view;
  const [told, setTold] = useState('');
  if (!summary || !scene || !layout) return null;

  const name = `${summary.base.name} lineage`;
  const savePicture = async (format: 'svg' | 'png') => {
    const { pictureAsSvg, svgAsPng } = await import('./exportPicture.ts');
    const shown = shownLayout(scene, layout, moved);
    const svg = await pictureAsSvg(engine, scene, shown, text);
    if (format === 'svg') downloadText(`${name}.svg`, 'image/svg+xml', svg);
    else downloadFile(`${name}.png`, await svgAsPng(svg, shown.bounds));
  };
  const acts = {
    link: {
      label: copy.link,
      done: ui.copied,
      failed: ui.copyFailed,
      run: () => navigator.clipboard.writeText(window.location.href),
    },
    svg: { label: text.exportSvg, done: '', failed: text.exportFailed, run: () => savePicture('svg') },
    png: { label: text.exportPng, done: '', failed: text.exportFailed, run: () => savePicture('png') },
    json: {
      label: text.exportJson,
      done: '',
      failed: text.exportFailed,
      run: async () => downloadText(`${name}.json`, 'application/json', await engine.exportJson(summary.handle)),
    },
  };
  const perform = async (act: keyof typeof acts) => {
    const { run, done, failed } = acts[act];
    setTold('');
    try {
      await run();
      setTold(done);
    } catch {
      setTold(failed);
    }
  };
  const choices = (['link', 'svg', 'png', 'json'] as const).map((value) => ({ value, text: acts[value].label }));
  return (
    <>
      <Menu label={text.exportMenu} choices={choices} onChoose={(act) => void perform(act)}>
        <Button look="ghost">
          <Share size={14} aria-hidden />
          {text.exportMenu}
        </Button>
      </Menu>
      <output className={styles.told}>{told}</output>
    </>
  );
}
