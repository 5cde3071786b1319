import {
  Box,
  Database,
  FileCode,
  Gauge,
  History,
  Package,
  Play,
  Table2,
  Workflow,
  type LucideIcon,
} from 'lucide-react';

/** Pictures by a word in the artifact's type; the first match wins. Teams name types freely, so these are guesses. */
const ARTIFACT_ICONS: readonly (readonly [RegExp, LucideIcon])[] = [
  [/history/i, History],
  [/table/i, Table2],
  [/code|source/i, FileCode],
  [/job|pipeline/i, Workflow],
  [/eval|result|metric|report|prediction/i, Gauge],
  [/model|checkpoint|weights/i, Box],
  [/data|corpus|split|features/i, Database],
];

/** The picture of an artifact of this type, or of a run. */
export function kindIcon(kind: 'artifact' | 'run', type?: string | null): LucideIcon {
  if (kind === 'run') return Play;
  return ARTIFACT_ICONS.find(([word]) => word.test(type ?? ''))?.[1] ?? Package;
}
