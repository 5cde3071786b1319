import { isObject, type JsonValue, readPythonObject } from '../../shared/pythonJson.ts';

/** What a script said of its metrics with `define_metric`. */
export interface DefinedMetrics {
  /** The axis of a metric, by the metric's name. */
  readonly axes: ReadonlyMap<string, string>;
  /** Metrics that are to have no chart of their own. */
  readonly hidden: ReadonlySet<string>;
}

/** The client's number for the option `hidden`. */
const HIDDEN = 2;

/**
 * Reads what the client keeps of `define_metric` in a run's config: a list of metrics as numbered fields. 1 is the name, 5
 * the place of its axis in the list, counted from 1, and 6 the numbers of the options that are on (`MetricRecord` in the
 * client's `wandb_internal.proto`).
 */
export function definedMetrics(config: string | null): DefinedMetrics {
  const own = readPythonObject(config)['_wandb'];
  const value = isObject(own) ? own['value'] : undefined;
  const list = isObject(value) && Array.isArray(value['m']) ? (value['m'] as readonly JsonValue[]) : [];
  const nameOf = (metric: JsonValue | undefined) =>
    isObject(metric) && typeof metric['1'] === 'string' ? metric['1'] : undefined;
  const axes = new Map<string, string>();
  const hidden = new Set<string>();
  for (const metric of list) {
    const name = nameOf(metric);
    if (name === undefined || !isObject(metric)) continue;
    const axis = typeof metric['5'] === 'number' ? nameOf(list[metric['5'] - 1]) : undefined;
    if (axis !== undefined && axis !== name) axes.set(name, axis);
    if (Array.isArray(metric['6']) && metric['6'].includes(HIDDEN)) hidden.add(name);
  }
  return { axes, hidden };
}
