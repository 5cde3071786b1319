/** Conditions on logged values, as a reader types them into a filter: `lr>0.01 source="New York"`. */

type Operator = '=' | '!=' | '>' | '>=' | '<' | '<=';

/** One condition, in W&B's words for filters. */
export interface ValueCondition {
  /** The value's dotted key. */
  readonly key: string;
  /** As it was typed: names hold such texts too. */
  readonly typed: string;
  readonly test: { readonly [operator: string]: unknown };
}

export interface TypedFilter {
  readonly conditions: readonly ValueCondition[];
  /** What is no condition, as it was typed. */
  readonly words: readonly string[];
}

/** A word, of which a part may be in quotes. */
const WORD = /(?:[^\s"]|"[^"]*"?)+/gu;
const CONDITION = /^([^\s"=<>!]+)(!=|>=|<=|=|>|<)(.+)$/u;
const COMPARISONS = { '>': '$gt', '>=': '$gte', '<': '$lt', '<=': '$lte' } as const;

/** Takes what was typed apart. A condition whose value is still missing is left out, since it is being typed. */
export function readTypedFilter(text: string): TypedFilter {
  const conditions: ValueCondition[] = [];
  const words: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    if (/^[^\s"=<>!]+(?:!=|[<>]=?|=)$/u.test(word)) continue;
    const [, key, operator, value] = CONDITION.exec(word) ?? [];
    if (key === undefined || operator === undefined || value === undefined) words.push(word.replaceAll('"', ''));
    else conditions.push({ key, typed: word, test: testOf(operator as Operator, value) });
  }
  return { conditions, words };
}

function testOf(operator: Operator, typed: string): ValueCondition['test'] {
  const text = typed.replaceAll('"', '');
  const values = typed.startsWith('"') ? [text] : valuesOf(text);
  if (operator === '=') return { $in: values };
  if (operator === '!=') return { $nin: values };
  return { [COMPARISONS[operator]]: values[0] };
}

/** What a bare word may mean: a number or truth value, and the same as text. */
function valuesOf(text: string): readonly (string | number | boolean)[] {
  if (text === 'true' || text === 'false') return [text === 'true', text];
  const number = Number(text);
  return Number.isFinite(number) ? [number, text] : [text];
}
