import { useMessages } from '../../../i18n/language.ts';
import { ChipRow } from '../../../ui/ChipRow.tsx';
import { RadioField } from '../../../ui/RadioField.tsx';
import { TextField } from '../../../ui/TextField.tsx';

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
      <RadioField
        label={texts.acceptedTypes}
        choices={[
          { value: 'any', text: texts.anyType },
          { value: 'these', text: texts.specificTypes },
        ]}
        chosen={takesAny ? 'any' : 'these'}
        onChoose={(value) => {
          onTakesAny(value === 'any');
        }}
      />
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
