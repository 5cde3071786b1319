/**
 * Identities of what is drawn: 64-bit hashes in two halves, computed with numbers so that a million nodes need no
 * strings. They are made from names that outlast an answer (node keys, type names), never from indices.
 */

/** Two independent 32-bit halves. */
export interface Identity {
  readonly a: number;
  readonly b: number;
}

const SEED_A = 0x243f6a88;
const SEED_B = 0x85a308d3;

/** The finalising steps of MurmurHash3 (Austin Appleby, public domain) over one more word. */
function mix(hash: number, word: number): number {
  let h = Math.imul(hash ^ word, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

export function identityOfWords(words: readonly number[]): Identity {
  let a = SEED_A;
  let b = SEED_B;
  for (const word of words) {
    a = mix(a + 0x9e3779b9, word);
    b = mix(b + 0x7f4a7c15, word);
  }
  return { a, b };
}

export function identityOfText(text: string): Identity {
  return identityOfWords(Array.from(text, (character) => character.codePointAt(0)!));
}

/** Half of the identity of a single node, by its kind and the number in its id. */
export function nodeHash(half: 'a' | 'b', kind: number, number: number): number {
  const low = number % 0x100000000;
  const high = (number - low) / 0x100000000;
  const seed = half === 'a' ? SEED_A : SEED_B;
  return mix(mix(mix(seed, kind + 1), low), high);
}

/** Adds an identity to the sum of a set: the order of adding does not matter. */
export function addToSum(sum: number, half: number): number {
  return (sum + mix(half, 0x51ed270b)) >>> 0;
}

/** A short name of an identity, for ids: letters and digits. */
export function identityName({ a, b }: Identity): string {
  return a.toString(36).padStart(7, '0') + b.toString(36).padStart(7, '0');
}
