import { isObject, type JsonValue, readPythonObject } from '../../api/pythonJson.ts';

/**
 * The axes that a script gave its metrics with `define_metric(…, step_metric=…)`, by metric. The client keeps them in
 * the config as a list of numbered fields: 1 is a metric's name, 5 the place of its axis in the list, counted from 1
 * (`wandb_telemetry.proto` and `MetricRecord` of the client).
 */
export function stepMetrics(config: string | null): ReadonlyMap<string, string> {
  const own = readPythonObject(config)['_wandb'];
  const value = isObject(own) ? own['value'] : undefined;
  const defined = isObject(value) && Array.isArray(value['m']) ? (value['m'] as readonly JsonValue[]) : [];
  const nameAt = (at: number) => {
    const metric = defined[at];
    return isObject(metric) && typeof metric['1'] === 'string' ? metric['1'] : undefined;
  };
  return new Map(
    defined.flatMap((metric, at) => {
      const name = nameAt(at);
      const axis = isObject(metric) && typeof metric['5'] === 'number' ? nameAt(metric['5'] - 1) : undefined;
      return name === undefined || axis === undefined || axis === name ? [] : [[name, axis] as const];
    }),
  );
}
