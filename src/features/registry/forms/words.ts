/** Words that somebody typed with commas between them, each once. */
export function typedWords(text: string): readonly string[] {
  return [...new Set(text.split(',').map((word) => word.trim()))].filter((word) => word !== '');
}
