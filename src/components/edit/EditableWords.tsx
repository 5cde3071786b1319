import { Plus, X } from 'lucide-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import styles from './EditableWords.module.css';

interface EditableWordsProps {
  readonly look: 'alias' | 'tag';
  readonly words: readonly string[];
  /** A word that moves by itself and cannot be taken away. */
  readonly fixed?: string;
  readonly texts: {
    readonly add: string;
    readonly newWord: string;
    readonly remove: (word: string) => string;
  };
  /** What is to be known of a word that is being typed, such as who has it. */
  readonly renderNote?: (word: string) => ReactNode;
  readonly onAdd: (word: string) => void;
  readonly onRemove: (word: string) => void;
}

/** Words as chips, each of which can be taken away, and a place for a new one. */
export function EditableWords({ look, words, fixed, texts, renderNote, onAdd, onRemove }: EditableWordsProps) {
  const messages = useMessages();
  const [draft, setDraft] = useState<string | null>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const word = draft?.trim() ?? '';
    if (word !== '') onAdd(word);
    setDraft(null);
  };
  return (
    <span className={styles.words}>
      {words.map((word) => (
        <span key={word} className={styles.word}>
          <Chip look={look}>{word}</Chip>
          {word === fixed ? null : (
            <button
              type="button"
              className={styles.remove}
              aria-label={texts.remove(word)}
              title={texts.remove(word)}
              onClick={() => {
                onRemove(word);
              }}
            >
              <X size={12} aria-hidden />
            </button>
          )}
        </span>
      ))}
      {draft === null ? (
        <Button
          look="ghost"
          size="small"
          square
          aria-label={texts.add}
          title={texts.add}
          onClick={() => {
            setDraft('');
          }}
        >
          <Plus size={14} aria-hidden />
        </Button>
      ) : (
        <form className={styles.form} onSubmit={add}>
          <input
            className={styles.input}
            aria-label={texts.newWord}
            placeholder={texts.newWord}
            value={draft}
            maxLength={128}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the reader just asked for the field
            autoFocus
            onChange={(event) => {
              setDraft(event.target.value);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setDraft(null);
            }}
          />
          <Button type="submit" size="small">
            {messages.edit.add}
          </Button>
          {renderNote === undefined || draft.trim() === '' ? null : renderNote(draft.trim())}
        </form>
      )}
    </span>
  );
}
