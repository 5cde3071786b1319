/** The engine in a thread of its own. */

import { answerCalls } from './engineCalls.ts';
import { fetchLineage } from './fetchLineage.ts';
import { createLineageEngine } from './lineageEngine.ts';

answerCalls(createLineageEngine(fetchLineage), globalThis as unknown as Worker);
