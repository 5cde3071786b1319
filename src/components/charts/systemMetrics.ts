/** What the client measures of a run's machine: its keys, sorted by what they measure. */

import type { Messages } from '../../i18n/language.ts';
import { fold } from '../../shared/fold.ts';
import { compareNames } from '../../shared/naturalOrder.ts';

export const SYSTEM_GROUPS = ['cpu', 'memory', 'disk', 'network', 'gpu', 'others'] as const;
export type SystemGroup = (typeof SYSTEM_GROUPS)[number];

export interface SystemMetric {
  readonly key: string;
  readonly group: SystemGroup;
  /** Its name in the catalogue, and what of the key goes into it; null for a key that is not known. */
  readonly name: keyof Messages['metrics']['measured'] | null;
  readonly part: string;
  /** A symbol that all languages share; "B" is written with the prefix that fits. Null for plain numbers. */
  readonly unit: string | null;
}

type Rule = readonly [
  pattern: RegExp,
  group: SystemGroup,
  name: NonNullable<SystemMetric['name']>,
  unit: string | null,
];

/** Keys as the client names them (its `core/pkg/monitor`), behind "system.". */
const RULES: readonly Rule[] = [
  [/^cpu$/u, 'cpu', 'cpu', '%'],
  [/^cpu\.(\d+)\.cpu_percent$/u, 'cpu', 'core', '%'],
  [/^proc\.cpu\.threads$/u, 'cpu', 'threads', null],
  [/^memory(?:_percent)?$/u, 'memory', 'memory', '%'],
  [/^proc\.memory\.availableMB$/u, 'memory', 'available', 'MB'],
  [/^proc\.memory\.rssMB$/u, 'memory', 'ownMemory', 'MB'],
  [/^proc\.memory\.percent$/u, 'memory', 'ownMemory', '%'],
  [/^disk\.(.+)\.usagePercent$/u, 'disk', 'diskUsed', '%'],
  [/^disk\.(.+)\.usageGB$/u, 'disk', 'diskUsed', 'GB'],
  [/^disk\.(.+)\.in$/u, 'disk', 'diskRead', 'MB'],
  [/^disk\.(.+)\.out$/u, 'disk', 'diskWritten', 'MB'],
  [/^network\.sent$/u, 'network', 'sent', 'B'],
  [/^network\.recv$/u, 'network', 'received', 'B'],
  [/^gpu\.(\d+)\.gpu$/u, 'gpu', 'gpu', '%'],
  [/^gpu\.(\d+)\.memory$/u, 'gpu', 'gpuMemory', '%'],
  [/^gpu\.(\d+)\.memoryAllocated$/u, 'gpu', 'gpuMemoryUsed', '%'],
  [/^gpu\.(\d+)\.memoryAllocatedBytes$/u, 'gpu', 'gpuMemoryUsed', 'B'],
  [/^gpu\.(\d+)\.temp$/u, 'gpu', 'gpuTemperature', '°C'],
  [/^gpu\.(\d+)\.powerWatts$/u, 'gpu', 'gpuPower', 'W'],
  [/^gpu\.(\d+)\.powerPercent$/u, 'gpu', 'gpuPower', '%'],
  [/^gpu\.(\d+)\.enforcedPowerLimitWatts$/u, 'gpu', 'gpuPowerLimit', 'W'],
  [/^gpu\.(\d+)\.smClock$/u, 'gpu', 'gpuClock', 'MHz'],
  [/^gpu\.(\d+)\.memoryClock$/u, 'gpu', 'gpuMemoryClock', 'MHz'],
];

/** What a key measures; the client may measure what is not known here. */
export function systemMetric(key: string): SystemMetric {
  const name = bareName(key);
  for (const [pattern, group, known, unit] of RULES) {
    const found = pattern.exec(name);
    if (found) return { key, group, name: known, part: found[1] ?? '', unit };
  }
  const group = SYSTEM_GROUPS.find((candidate) => name.startsWith(candidate) || name.startsWith(`proc.${candidate}`));
  return { key, group: group ?? 'others', name: null, part: '', unit: null };
}

/** A measurement's name as people read it, with its unit; its key where it is not known. */
export function systemTitle({ key, name, part, unit }: SystemMetric, texts: Messages['metrics']): string {
  if (name === null) return bareName(key);
  const title = texts.measured[name](part);
  return unit === null || unit === 'B' ? title : texts.withUnit(title, unit);
}

/** A measurement with its name. */
export interface NamedMetric extends SystemMetric {
  readonly title: string;
}

/**
 * The measurements whose name or key holds what is wanted, by name.
 *
 * @param wanted in small letters
 */
export function namedMetrics(
  keys: readonly string[],
  wanted: string,
  texts: Messages['metrics'],
): readonly NamedMetric[] {
  return keys
    .map((key) => ({ ...systemMetric(key), title: systemTitle(systemMetric(key), texts) }))
    .filter(({ key, title }) => [key, title].some((text) => fold(text).includes(wanted)))
    .sort((a, b) => compareNames(a.title, b.title));
}

const bareName = (key: string) => key.replace(/^system\./u, '');
