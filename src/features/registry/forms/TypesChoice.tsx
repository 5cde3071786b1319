import { useMessages } from '../../../i18n/language.ts';
import { ChipRow } from '../../../ui/ChipRow.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from './Form.module.css';

interface TypesChoiceProps {
  readonly takesAny: boolean;
  readonly onTakesAny: (any: boolean) => void;
  /** Types that are taken in any case. */
  readonly known: readonly string[];
  /** Types that were typed, with commas between them. */
  readonly types: string;
  readonly onTypes: (types: string) => void;
}

/** Chooses the artifact types that a registry takes. */
export function TypesChoice({ takesAny, onTakesAny, known, types, onTypes }: TypesChoiceProps) {
  const { registry: texts } = useMessages();
  return (
    <>
      <fieldset className={styles.part}>
        <legend className={styles.label}>{texts.acceptedTypes}</legend>
        <div className={styles.choices}>
          {[true, false].map((any) => (
            <label key={String(any)} className={styles.choice}>
              <input
                type="radio"
                name="takes"
                checked={takesAny === any}
                onChange={() => {
                  onTakesAny(any);
                }}
              />
              {any ? texts.anyType : texts.specificTypes}
            </label>
          ))}
        </div>
      </fieldset>
      {takesAny ? null : (
        <>
          <ChipRow words={known.map((text) => ({ look: 'plain', text }))} />
          <TextField
            label={known.length === 0 ? texts.artifactTypes : texts.moreTypes}
            value={types}
            onChange={onTypes}
            hint={texts.typesHint}
            isName
          />
        </>
      )}
    </>
  );
}
