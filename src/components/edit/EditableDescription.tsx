import { Pencil } from 'lucide-react';
import { type FormEvent, useDeferredValue, useState } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Markdown } from '../markdown/Markdown.tsx';
import styles from './EditableDescription.module.css';

interface EditableDescriptionProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** A description, and the field to write it in with a preview beside it. */
export function EditableDescription({ text, onChange }: EditableDescriptionProps) {
  const messages = useMessages();
  const [draft, setDraft] = useState<string | null>(null);
  const previewed = useDeferredValue(draft ?? '');
  if (draft === null) {
    return (
      <div className={styles.shown}>
        {text === '' ? <p className={styles.none}>{messages.edit.noDescription}</p> : <Markdown text={text} />}
        <Button
          look="ghost"
          size="small"
          square
          aria-label={messages.edit.describe}
          title={messages.edit.describe}
          onClick={() => {
            setDraft(text);
          }}
        >
          <Pencil size={14} aria-hidden />
        </Button>
      </div>
    );
  }
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (draft !== text) onChange(draft);
    setDraft(null);
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <div className={styles.sides}>
        <textarea
          className={styles.field}
          aria-label={messages.artifact.description}
          rows={8}
          value={draft}
          dir="auto"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the reader just asked for the field
          autoFocus
          onChange={(event) => {
            setDraft(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setDraft(null);
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(event);
          }}
        />
        <section className={styles.preview} aria-label={messages.description.preview}>
          {previewed.trim() === '' ? (
            <p className={styles.none}>{messages.description.hint}</p>
          ) : (
            <Markdown text={previewed} />
          )}
        </section>
      </div>
      <div className={styles.acts}>
        <Button type="submit" look="primary">
          {messages.edit.save}
        </Button>
        <Button
          onClick={() => {
            setDraft(null);
          }}
        >
          {messages.ui.cancel}
        </Button>
      </div>
    </form>
  );
}
