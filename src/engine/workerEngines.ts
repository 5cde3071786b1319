import { startColumnsWorker } from './columnsEngine.ts';
import { startElkWorker } from './elkEngine.ts';
import type { LayoutEngines } from '../layout/engine.ts';

/** The engines of a browser. */
export const workerEngines: LayoutEngines = { elk: startElkWorker, columns: startColumnsWorker };
