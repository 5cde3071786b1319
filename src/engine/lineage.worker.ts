/** The engine in a thread of its own. */

import { fetchLineage } from './fetchLineage.ts';
import { createLineageEngine } from './lineageEngine.ts';
import { serve } from './workerRpc.ts';

serve(createLineageEngine(fetchLineage), globalThis as unknown as Worker);
