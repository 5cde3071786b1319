/** A cache that lets go of what was used least recently. */

interface Bound<Value> {
  /** The total weight that may be kept. The newest entry is kept whatever it weighs. */
  readonly most: number;
  /** What a value weighs, such as its bytes; 1 by default, so that `most` is a number of entries. */
  readonly weightOf?: (value: Value) => number;
}

export class BoundedMap<Key, Value> {
  /** Maps remember the order of insertion: what was used last is moved to the end. */
  readonly #entries = new Map<Key, Value>();
  readonly #most: number;
  readonly #weightOf: ((value: Value) => number) | undefined;
  /** The key at the end: asking for it again moves nothing, which a loop over a million rows would feel. */
  #newest: Key | undefined;

  constructor({ most, weightOf }: Bound<Value>) {
    this.#most = most;
    this.#weightOf = weightOf;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Whether there is an entry. Asking is no use of it. */
  has(key: Key): boolean {
    return this.#entries.has(key);
  }

  /** The value of a key, which is now the one used last. */
  get(key: Key): Value | undefined {
    const value = this.#entries.get(key);
    if (key !== this.#newest && this.#entries.delete(key)) this.#append(key, value as Value);
    return value;
  }

  /** Keeps a value, and lets go of the entries used least recently that are now too many. */
  set(key: Key, value: Value): void {
    this.#entries.delete(key);
    this.#append(key, value);
    this.trim();
  }

  /** The value of a key; made and kept where there is none. */
  getOrMake(key: Key, make: () => Value): Value {
    const known = this.get(key);
    if (known !== undefined) return known;
    const value = make();
    this.set(key, value);
    return value;
  }

  /** The entries, the one used least recently first. While going through them, call neither `get` nor `set`. */
  entries(): MapIterator<[Key, Value]> {
    return this.#entries.entries();
  }

  /**
   * Lets go of the entries used least recently until what is left weighs no more than `most`. For values whose weight
   * has changed since they were set.
   *
   * @param isNeeded entries that stay whatever they weigh, as the newest one does
   */
  trim(most: number = this.#most, isNeeded: (key: Key) => boolean = () => false): void {
    if (most === Number.POSITIVE_INFINITY) return;
    let weight = this.#weight();
    for (const [key, value] of this.#entries) {
      if (weight <= most) return;
      if (key === this.#newest || isNeeded(key)) continue;
      this.#entries.delete(key);
      weight -= this.#weightOf?.(value) ?? 1;
    }
  }

  #append(key: Key, value: Value): void {
    this.#entries.set(key, value);
    this.#newest = key;
  }

  #weight(): number {
    const weightOf = this.#weightOf;
    if (weightOf === undefined) return this.#entries.size;
    return [...this.#entries.values()].reduce((sum, value) => sum + weightOf(value), 0);
  }
}
