import { layoutColumns } from '../layout/columns.ts';
import type { ColumnsService } from './columnsEngine.ts';

/** Lays out in columns, in this thread. */
export const columnsHere: ColumnsService = {
  layout: (input, previous) => Promise.resolve(layoutColumns(input, previous)),
};
