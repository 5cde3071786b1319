import { startService } from '../../engine/workerRpc.ts';
import type { StartedService } from '../../engine/workerRpc.ts';
import type { TableService } from './tableService.ts';

/** Starts a worker for one table. Its calls fail when it cannot be loaded, and when its memory is full. */
export function startTableService(): StartedService<TableService> {
  return startService<TableService>({
    names: { open: true, window: true, row: true },
    worker: () => new Worker(new URL('./table.worker.ts', import.meta.url), { type: 'module' }),
    inThread: async () => (await import('./createTableService.ts')).createTableService(),
  });
}
