import { useState } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Markdown } from '../../components/markdown/Markdown.tsx';
import styles from './FilePreview.module.css';
import { TextLines } from './TextLines.tsx';

/** Markdown as what it says, or as it is written. */
export function MarkdownPreview({ text }: { readonly text: string }) {
  const { preview: texts } = useMessages();
  const [isSource, setIsSource] = useState(false);
  return (
    <>
      <fieldset aria-label={texts.look} className={styles.looks}>
        <Button
          size="small"
          look={isSource ? 'ghost' : 'plain'}
          aria-pressed={!isSource}
          onClick={() => {
            setIsSource(false);
          }}
        >
          {texts.rendered}
        </Button>
        <Button
          size="small"
          look={isSource ? 'plain' : 'ghost'}
          aria-pressed={isSource}
          onClick={() => {
            setIsSource(true);
          }}
        >
          {texts.source}
        </Button>
      </fieldset>
      {isSource ? <TextLines text={text} /> : <Markdown text={text} lineBreaks="joined" />}
    </>
  );
}
