/** The plural categories of CLDR; every language has `other`. */
type PluralForms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/**
 * Makes the function that chooses a language's plural form and writes the number into it: with English,
 * `plural(1200, { one: '# run', other: '# runs' })` is "1,200 runs".
 */
export function pluralFor(locale: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
