/** The texts of files, previews of them, and trees of values, in English. */

import { pluralFor } from './plural.ts';

const plural = pluralFor('en');

export const descriptionMessages = {
  preview: 'Preview of the description',
  hint: 'Markdown: **bold**, lists, tables, `code` and links. What you write is shown here.',
};

export const filesMessages = {
  label: 'Files',
  filter: 'Filter files',
  name: 'Name',
  size: 'Size',
  downloads: 'Downloads',
  download: (name: string) => `Download ${name}`,
  downloadAll: 'Download all',
  withoutReferences: 'References are not in the archive: their contents are elsewhere.',
  reference: 'Reference',
  total: (count: number, size: string) => plural(count, { one: `# file, ${size}`, other: `# files, ${size}` }),
  matching: (shown: string, count: number) =>
    plural(count, { one: `${shown} of # file`, other: `${shown} of # files` }),
  cut: (shown: string) => `The first ${shown} are listed. Filter to reach the others.`,
  nothing: (words: string) => `No file is called “${words}”`,
};

export const previewMessages = {
  download: 'Download',
  path: 'path',
  noImage: 'This is not an image that can be drawn',
  noMedia: 'This browser cannot play the file',
  largeImage: 'This image is too large to be drawn here',
  failed: 'The file could not be fetched',
  gone: 'The content of this file is gone',
  goneHint:
    'The server knows the file by its name and digest, but no longer has what was in it. Restore the data folder from a backup, or log the version again.',
  missing: (name: string) => `There is no file ${name}`,
  missingHint: 'It may have been removed, or the address may be misspelt.',
  binary: 'This is not text. Download it to look into it.',
  partly: (shown: string, all: string) => `The first ${shown} of ${all}`,
  partlyHint: 'Download the file to see the rest.',
  longLines: (length: string) => `Lines are cut after ${length} characters.`,
  empty: 'The file is empty.',
  text: 'Text of the file',
  textWord: 'the text',
  rendered: 'Formatted',
  source: 'Source',
  look: 'How the file is shown',
  referenceHint: 'Only this address is recorded; the content is elsewhere.',
  referenceWord: 'the address',
  openReference: 'Open the address',
  previous: 'Previous file',
  next: 'Next file',
};

export const tablePreviewMessages = {
  filter: 'Filter rows',
  label: (name: string) => `Rows of ${name}`,
  rows: (count: number) => plural(count, { one: '# row', other: '# rows' }),
  firstRows: (count: number, all: string) =>
    plural(count, { one: `The first row of ${all}`, other: `The first # rows of ${all}` }),
  firstRowsOfBytes: (count: number, read: string, all: string) =>
    plural(count, {
      one: `One row, from the first ${read} of ${all}`,
      other: `# rows, from the first ${read} of ${all}`,
    }),
  firstColumns: (shown: string, count: number) =>
    plural(count, { one: `The first ${shown} of # column`, other: `The first ${shown} of # columns` }),
  restInRows: 'A row that is opened has all of them.',
  reachable: (shown: string) => `The first ${shown} rows can be scrolled to. Sort or filter to reach the others.`,
  openFile: (name: string) => `Look into ${name}`,
  overThese: 'Sorting and filtering go over these rows.',
  matching: (shown: string, count: number) => plural(count, { one: `${shown} of # row`, other: `${shown} of # rows` }),
  nothing: 'No row matches',
  rowNumber: 'Row',
  row: (number: string) => `Row ${number}`,
  reading: 'Reading the table…',
  failed: 'The table cannot be read',
  failedHint: 'Download the file to look into it.',
};

export const valuesMessages = {
  name: 'Name',
  filter: 'Filter by name or value',
  nothing: 'Nothing matches',
  copyPath: (path: string) => `Copy the path ${path}`,
  copyValue: (path: string) => `Copy the value of ${path}`,
  copyAll: (what: string) => `Copy ${what} as JSON`,
  items: (count: number) => plural(count, { one: '# item', other: '# items' }),
  keys: (count: number) => plural(count, { one: '# key', other: '# keys' }),
  openAll: 'Open all',
  closeAll: 'Close all',
  whole: (path: string) => `Show all of ${path}`,
  length: (count: number) => plural(count, { one: '# character', other: '# characters' }),
  cut: (shown: string, count: number) =>
    plural(count, { one: `The first ${shown} of # character`, other: `The first ${shown} of # characters` }),
};
