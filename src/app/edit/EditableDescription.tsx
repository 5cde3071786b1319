import { Pencil } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Markdown } from '../markdown/Markdown.tsx';
import styles from './EditableDescription.module.css';

interface EditableDescriptionProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** A description, and the field to write it in. */
export function EditableDescription({ text, onChange }: EditableDescriptionProps) {
  const messages = useMessages();
  const [draft, setDraft] = useState<string | null>(null);
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
      <textarea
        className={styles.field}
        aria-label={messages.artifact.description}
        rows={5}
        value={draft}
        dir="auto"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the reader just asked for the field
        autoFocus
        onChange={(event) => {
          setDraft(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setDraft(null);
        }}
      />
      <div className={styles.acts}>
        <Button type="submit" look="primary">
          {messages.edit.save}
        </Button>
        <Button
          onClick={() => {
            setDraft(null);
          }}
        >
          {messages.edit.cancel}
        </Button>
      </div>
    </form>
  );
}
