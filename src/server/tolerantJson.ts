/** JSON as Python writes it: bare NaN, Infinity and -Infinity may stand where a number would. */

// A string is matched whole, so that the words inside of one are left alone.
const STRING_OR_WORD = /"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/gu;

/** Parses a document; NaN and the infinities become the strings "NaN", "Infinity" and "-Infinity". */
export function parseTolerantJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (!text.includes('NaN') && !text.includes('Infinity')) throw error;
    return JSON.parse(text.replaceAll(STRING_OR_WORD, (found) => (found.startsWith('"') ? found : `"${found}"`)));
  }
}
