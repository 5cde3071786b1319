/** Compares lineages in a thread of its own. */

import { compareHere } from './compareHere.ts';
import { serve } from './workerRpc.ts';

serve(compareHere, globalThis as unknown as Worker);
