import { layoutColumns } from './columns.ts';
import type { ColumnsRequest } from './columnsEngine.ts';

addEventListener('message', ({ data: { input, previous } }: MessageEvent<ColumnsRequest>) => {
  postMessage(layoutColumns(input, previous));
});
