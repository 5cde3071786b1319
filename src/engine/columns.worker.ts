/** Lays out in columns, in a thread of its own. */

import { columnsHere } from './columnsHere.ts';
import { serve } from './workerRpc.ts';

serve(columnsHere, globalThis as unknown as Worker);
