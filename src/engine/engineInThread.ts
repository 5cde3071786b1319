import { fetchLineage } from './fetchLineage.ts';
import type { LineageEngine } from './scene.ts';

/** The engine in this thread, where there are no workers. Loaded then only: all browsers have workers. */
export function engineInThread(): LineageEngine {
  const engine = import('./lineageEngine.ts').then(({ createLineageEngine }) => createLineageEngine(fetchLineage));
  return {
    open: async (...args) => (await engine).open(...args),
    draw: async (...args) => (await engine).draw(...args),
    members: async (...args) => (await engine).members(...args),
    matches: async (...args) => (await engine).matches(...args),
    search: async (...args) => (await engine).search(...args),
    locate: async (...args) => (await engine).locate(...args),
    light: async (...args) => (await engine).light(...args),
    exportJson: async (...args) => (await engine).exportJson(...args),
  };
}
