/** The versions and runs whose pages the reader opened last. Kept in this browser. */

import { persistedStore } from '../../state/persisted.ts';
import type { ProjectAddress } from '../../api/projects.ts';
import type { ShownArtifact } from '../page/ArtifactContext.ts';
import { artifactName, runName, versionOf } from '../links/names.ts';
import type { ShownRun } from '../page/RunContext.ts';

interface Place extends ProjectAddress {
  /** What people call it: "model:v3", or the run's display name. */
  readonly name: string;
  /** The artifact's type or the run's job type. */
  readonly type: string | null;
}

export type Visit =
  | (Place & { readonly kind: 'version'; readonly collection: string; readonly version: string })
  | (Place & { readonly kind: 'run'; readonly run: string });

const MOST = 8;

interface Visits {
  /** The last one first. */
  readonly visits: readonly Visit[];
}

export const useVisits = persistedStore<Visits>('visits', () => ({ visits: [] }));

/** What tells places apart. */
export function visitKey(visit: Visit): string {
  const inside = visit.kind === 'run' ? ['run', visit.run] : ['version', visit.collection, visit.version];
  return JSON.stringify([visit.entity, visit.project, ...inside]);
}

/** Puts a visit in front; an earlier one to the same place goes. */
export function withVisit(visits: readonly Visit[], visit: Visit): readonly Visit[] {
  const key = visitKey(visit);
  return [visit, ...visits.filter((other) => visitKey(other) !== key)].slice(0, MOST);
}

/** Notes a visit. */
export function noteVisit(visit: Visit): void {
  useVisits.setState(({ visits }) => ({ visits: withVisit(visits, visit) }));
}

/** A visit to a version, under its number where the address has an alias; null while it has none. */
export function versionVisit({ home, artifact }: ShownArtifact): Visit | null {
  const version = versionOf(artifact);
  if (version === null) return null;
  const collection = artifact.artifactSequence.name;
  return {
    kind: 'version',
    ...home,
    name: artifactName(artifact),
    type: artifact.artifactType.name,
    collection,
    version,
  };
}

/** A visit to a run. */
export function runVisit({ address, run }: ShownRun): Visit {
  return { kind: 'run', ...address, name: runName(run), type: run.jobType, run: run.name };
}
