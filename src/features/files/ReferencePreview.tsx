import { useMessages } from '../../i18n/language.ts';
import { CodeBlock } from '../../ui/CodeBlock.tsx';
import { ButtonAnchor } from '../../ui/ButtonAnchor.tsx';
import styles from './FilePreview.module.css';

/** Where a reference points to. Only addresses of pages can be opened from here. */
export function ReferencePreview({ address }: { readonly address: string }) {
  const { preview: texts, copy } = useMessages();
  return (
    <>
      <p className={styles.hint}>{texts.referenceHint}</p>
      <CodeBlock text={address} label={copy.uri} />
      {/^https?:\/\//iu.test(address) ? (
        <div>
          <ButtonAnchor href={address} target="_blank" rel="noopener noreferrer nofollow">
            {texts.openReference}
          </ButtonAnchor>
        </div>
      ) : null}
    </>
  );
}
