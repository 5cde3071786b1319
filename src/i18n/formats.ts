/** Numbers, sizes and times as people of one language write them. All of it is the platform's Intl. */
export interface Formats {
  /** 1234567 → "1,234,567". */
  readonly number: (value: number) => string;
  /** A measured value, to five significant digits; very large and very small ones in scientific notation. */
  readonly measure: (value: number) => string;
  /** A mark of an axis whose marks are `step` apart, short where that says it all: 1500000 → "1.5M". */
  readonly tick: (value: number, step: number) => string;
  /** A measured value as exactly as it is known, to twelve significant digits. */
  readonly exact: (value: number) => string;
  /** A size in bytes: 11534336 → "11.5 MB" (1 MB is 1,000,000 bytes, as file managers count). */
  readonly bytes: (bytes: number) => string;
  /** A span in seconds: 4010 → "1 hr 6 min", 0.068 → "68 ms". */
  readonly duration: (seconds: number) => string;
  /** An instant as a distance from `now` (milliseconds since 1970): "3h ago". */
  readonly ago: (instant: string | number, now?: number) => string;
  /** A part of a whole, from 0 to 1: "42%". */
  readonly percent: (part: number) => string;
  /** Words one after the other: "latest, best". */
  readonly list: (words: readonly string[]) => string;
  /** The time of day of an instant to the millisecond, in the reader's time zone: "15:08:12.042". */
  readonly clock: (instant: string | number) => string;
  /** An instant as a mark of an axis whose marks are `step` seconds apart: "18:04:30.250", "18:04:30", "18:04", "Nov 20". */
  readonly mark: (instant: string | number, step: number) => string;
  /** An instant to the second, in the reader's time zone: "Nov 20, 2026, 3:08:12 PM". */
  readonly dateTime: (instant: string | number) => string;
}

const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'] as const;

/** Seconds per unit, the largest first. */
const SPANS = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const satisfies readonly (readonly [Intl.RelativeTimeFormatUnit, number])[];

const DURATION_SPANS = SPANS.slice(2);

/** Makes something when it is first asked for, and keeps it. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/** The formats of a language. Intl objects are costly to make, so each is made once per language. */
export function formatsFor(locale: string): Formats {
  const numbers = new Intl.NumberFormat(locale);
  const measures = new Intl.NumberFormat(locale, { maximumSignificantDigits: 5 });
  const compact = once(() => new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 2 }));
  const exacts = once(() => new Intl.NumberFormat(locale, { maximumSignificantDigits: 12 }));
  const exactScientific = once(
    () => new Intl.NumberFormat(locale, { notation: 'scientific', maximumSignificantDigits: 12 }),
  );
  const scientific = new Intl.NumberFormat(locale, { notation: 'scientific', maximumSignificantDigits: 5 });
  const sizes = BYTE_UNITS.map(
    (unit) =>
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit,
        unitDisplay: unit === 'byte' ? 'long' : 'short',
        maximumSignificantDigits: 3,
      }),
  );
  const distances = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'narrow' });
  const instants = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' });
  const percents = once(() => new Intl.NumberFormat(locale, { style: 'percent' }));
  const clocks = once(
    () =>
      new Intl.DateTimeFormat(locale, {
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
        fractionalSecondDigits: 3,
        hourCycle: 'h23',
      }),
  );
  const marks = [
    once(
      () =>
        new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }),
    ),
    once(() => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })),
    once(() => new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric' })),
  ] as const;
  const lists = new Intl.ListFormat(locale, { type: 'unit' });
  const parts = new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' });
  const spans = new Map(
    DURATION_SPANS.map(([unit]) => [
      unit,
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 0 }),
    ]),
  );
  const [millisecondSpan, secondSpan] = (['millisecond', 'second'] as const).map(
    (unit) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumSignificantDigits: 2 }),
  );

  return {
    number: (value) => numbers.format(value),
    measure: (value) => {
      const size = Math.abs(value);
      const plain = value === 0 || !Number.isFinite(value) || (size >= 1e-4 && size < 1e9);
      if (Number.isInteger(value) && size < 1e15) return numbers.format(value);
      return (plain ? measures : scientific).format(value);
    },
    tick: (value, step) => {
      const unit = 1000 ** Math.floor(Math.log10(Math.max(1, Math.abs(value))) / 3);
      const isShort = Math.abs(value) >= 10_000 && Math.abs(value) < 1e15 && (step === 0 || step >= unit / 100);
      return (isShort ? compact() : value !== 0 && Math.abs(value) < 1e-4 ? scientific : measures).format(value);
    },
    exact: (value) => {
      const size = Math.abs(value);
      return (value === 0 || (size >= 1e-4 && size < 1e15) ? exacts() : exactScientific()).format(value);
    },
    bytes: (bytes) => {
      // Rounded first: 999,999 bytes are 1 MB, not 1,000 kB.
      const power = bytes < 1000 ? 0 : Math.floor(Math.log10(Number(bytes.toPrecision(3))) / 3);
      const unit = Math.min(power, BYTE_UNITS.length - 1);
      return sizes[unit]?.format(bytes / 1000 ** unit) ?? numbers.format(bytes);
    },
    duration: (seconds) => {
      const length = Math.max(0, seconds);
      // Rounded first: 0.9996 seconds are 1 second, not 1,000 milliseconds.
      if (length > 0 && Number(length.toPrecision(2)) < 1) return millisecondSpan?.format(length * 1000) ?? '';
      if (length < 10) return secondSpan?.format(length) ?? '';
      let rest = Math.round(seconds);
      const told: string[] = [];
      for (const [unit, length] of DURATION_SPANS) {
        const count = Math.floor(rest / length);
        rest -= count * length;
        if (count > 0) told.push(spans.get(unit)?.format(count) ?? '');
        // Two units are enough: nobody needs the seconds of a run that took days.
        if (told.length === 2) break;
      }
      return parts.format(told);
    },
    ago: (instant, now = Date.now()) => {
      const seconds = (new Date(instant).getTime() - now) / 1000;
      const [unit, length] = SPANS.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
      return distances.format(Math.trunc(seconds / length), unit);
    },
    percent: (part) => percents().format(part),
    list: (words) => lists.format(words),
    clock: (instant) => clocks().format(new Date(instant)),
    mark: (instant, step) =>
      (step < 1 ? clocks : marks[step < 60 ? 0 : step < 86_400 ? 1 : 2])().format(new Date(instant)),
    dateTime: (instant) => instants.format(new Date(instant)),
  };
}
