/** Where the options are among which a combobox's keys move. */
export interface OptionList {
  readonly count: number;
  /** Place of the active option; null for none. */
  readonly active: number | null;
  /** Whether an option may be chosen; keys pass over the others. All may when left out. */
  readonly canChoose?: ((at: number) => boolean) | undefined;
  /** Whether the last option leads to the first and back, or the ends stop. */
  readonly isWrapping: boolean;
}

/** The place that a key (as in KeyboardEvent) makes the active one; null when the key does not move among options. */
export function optionStep(key: string, list: OptionList): number | null {
  const possible = possibleOptions(list);
  const at = list.active === null ? -1 : possible.indexOf(list.active);
  const last = possible.length - 1;
  if (last < 0) return null;
  const stepTo = (to: number) =>
    possible[list.isWrapping ? (to + last + 1) % (last + 1) : Math.min(last, Math.max(0, to))];
  switch (key) {
    case 'ArrowDown':
      return stepTo(at + 1) ?? null;
    case 'ArrowUp':
      // From none, backwards begins at the end.
      return stepTo(at < 0 ? last : at - 1) ?? null;
    case 'Home':
      return possible[0] ?? null;
    case 'End':
      return possible[last] ?? null;
    default:
      return null;
  }
}

/** The option that Enter means: the active one, or the first that may be chosen; null when none may. */
export function enteredOption(list: OptionList): number | null {
  const possible = possibleOptions(list);
  return possible.find((at) => at === list.active) ?? possible[0] ?? null;
}

function possibleOptions({ count, canChoose }: OptionList): readonly number[] {
  const all = Array.from({ length: count }, (_, at) => at);
  return canChoose === undefined ? all : all.filter(canChoose);
}
