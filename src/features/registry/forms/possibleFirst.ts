import type { PickerChoice } from '../../../ui/PickerOption.tsx';

/** What can be chosen before what cannot; otherwise in the order given. */
export function possibleFirst(choices: readonly PickerChoice[]): readonly PickerChoice[] {
  return choices.toSorted((a, b) => Number(a.refusal !== undefined) - Number(b.refusal !== undefined));
}
