/** Holds one table in a thread of its own. */

import { serve } from '../../engine/workerRpc.ts';
import { createTableService } from './createTableService.ts';

serve(createTableService(), globalThis as unknown as Worker);
