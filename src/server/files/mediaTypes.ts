/** What kinds of files are, by their names. */

/** Types that a browser may show; everything else is handed over as bytes. None of them can run anything. */
const SHOWN_TYPES: Record<string, string> = {
  csv: 'text/plain; charset=utf-8',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  log: 'text/plain; charset=utf-8',
  md: 'text/plain; charset=utf-8',
  png: 'image/png',
  py: 'text/plain; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webp: 'image/webp',
  yaml: 'text/plain; charset=utf-8',
  yml: 'text/plain; charset=utf-8',
};

/** The type of a file that a browser may show; undefined for all others. */
export function mediaType(name: string): string | undefined {
  return SHOWN_TYPES[name.toLowerCase().split('.').at(-1) ?? ''];
}
