import { SortHead } from '../../ui/table/SortHead.tsx';
import { nextSort, sortDirection } from './sortOrder.ts';

interface OrderHeadProps {
  readonly name: string;
  /** What W&B's order calls the column: "created_at". */
  readonly column: string;
  /** W&B's order: "-created_at". */
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  /** The direction that is chosen first. */
  readonly first?: 'ascending' | 'descending';
  readonly isNumber?: boolean;
}

/** The head of a column that sorts its table by W&B's order. */
export function OrderHead({ name, column, sort, onSort, first = 'descending', isNumber = false }: OrderHeadProps) {
  return (
    <SortHead
      name={name}
      direction={sortDirection(sort, column)}
      isNumber={isNumber}
      onSort={() => {
        onSort(nextSort(sort, column, first));
      }}
    />
  );
}
