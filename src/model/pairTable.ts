/** Numbers pairs of numbers, exactly: equal pairs get one number, the next new pair gets the next one. */

const EMPTY = 0;

/** A hash table over typed arrays (open addressing, linear probing): millions of pairs without an object each. */
export class PairTable {
  /** How many different pairs there are; their numbers are 0 to `size - 1`. */
  size = 0;
  private slots = new Uint32Array(64); // number + 1, or EMPTY
  private firsts = new Uint32Array(32);
  private seconds = new Uint32Array(32);

  /** The number of a pair of unsigned 32-bit numbers. It is new exactly when `size` grew. */
  intern(first: number, second: number): number {
    const mask = this.slots.length - 1;
    let slot = hashPair(first, second) & mask;
    for (let held = this.slots[slot]!; held !== EMPTY; held = this.slots[slot]!) {
      if (this.firsts[held - 1] === first && this.seconds[held - 1] === second) return held - 1;
      slot = (slot + 1) & mask;
    }
    if (this.size === this.firsts.length) {
      this.grow();
      return this.intern(first, second);
    }
    this.firsts[this.size] = first;
    this.seconds[this.size] = second;
    this.slots[slot] = ++this.size;
    return this.size - 1;
  }

  first(number: number): number {
    return this.firsts[number]!;
  }

  second(number: number): number {
    return this.seconds[number]!;
  }

  /** Doubles the room; at most half of the slots are ever taken. */
  private grow(): void {
    const room = this.firsts.length * 2;
    this.firsts = enlarged(this.firsts, room);
    this.seconds = enlarged(this.seconds, room);
    this.slots = new Uint32Array(room * 2);
    const mask = this.slots.length - 1;
    for (let number = 0; number < this.size; number++) {
      let slot = hashPair(this.firsts[number]!, this.seconds[number]!) & mask;
      while (this.slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      this.slots[slot] = number + 1;
    }
  }
}

function enlarged(array: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length);
  larger.set(array);
  return larger;
}

function hashPair(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
