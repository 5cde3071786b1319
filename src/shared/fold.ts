/**
 * Texts as they are compared where case does not count. The server's statements and the explorer's filters both use
 * these functions, so that both find the same names.
 */

const BEYOND_ASCII = /[\u0080-\uffff]/;

/**
 * A text for comparing without case and width: É is é, ß and ẞ are ss, Σ and ς are σ, İ and ı are i, Ａ is a. Folding
 * a text twice changes nothing more. The result may be longer or shorter than the text.
 */
export function fold(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  // Through capitals: some letters, such as ß and ſ, are equal to others only as capitals, and the capital ẞ only to ß.
  const small = text.normalize('NFKC').toLowerCase().toUpperCase().toLowerCase();
  return small.replaceAll('ς', 'σ').replaceAll('i\u0307', 'i').normalize('NFKC');
}

/**
 * As `fold`, but letter by letter, so that each letter keeps its position: ß stays as it is. For regular expressions
 * and for marking what was found in a text.
 */
export function foldLetters(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text.replaceAll(/[A-Z\u0080-\u{10ffff}]/gu, foldLetter);
}

function foldLetter(letter: string): string {
  if (letter === 'İ') return 'i';
  const capital = sameLength(letter.toUpperCase(), letter);
  const small = sameLength(capital.toLowerCase(), capital);
  return small === 'ς' ? 'σ' : small;
}

const sameLength = (changed: string, before: string): string => (changed.length === before.length ? changed : before);
