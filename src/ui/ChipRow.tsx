import { Chip } from './Chip.tsx';
import styles from './ChipRow.module.css';
import { type ChipWord, FittingChips } from './FittingChips.tsx';

interface ChipRowProps {
  readonly words: readonly ChipWord[];
}

/**
 * Words on one line: as many whole chips as there is room for, and how many more there are; hovering that names them.
 * A first one that finds no room is cut at its end. Screen readers are told all of them.
 */
export function ChipRow({ words }: ChipRowProps) {
  const [only] = words;
  if (only === undefined) return null;
  // Other words have other widths: they are measured anew.
  if (words.length > 1) return <FittingChips key={words.map(({ text }) => text).join('\n')} words={words} />;
  return (
    <span className={styles.row} data-cut>
      <Chip look={only.look}>{only.text}</Chip>
    </span>
  );
}
