import { SortButton, type SortDirection } from './SortButton.tsx';

interface SortHeadProps {
  readonly name: string;
  readonly direction: SortDirection;
  readonly isNumber?: boolean;
  readonly onSort: () => void;
}

/** The head of a column that sorts its table. */
export function SortHead({ name, direction, isNumber = false, onSort }: SortHeadProps) {
  return (
    <th scope="col" aria-sort={direction} data-number={isNumber || undefined}>
      <SortButton name={name} title={name} direction={direction} onSort={onSort} />
    </th>
  );
}
