/** The texts of files, previews of them, and trees of values, in English. */

import { plural } from './grammar.ts';

export const descriptionMessages = {
  preview: 'Description preview',
  hint: 'Supports Markdown: **bold**, lists, tables, `code` and links. A preview appears here as you type.',
};

export const filesMessages = {
  label: 'Files',
  filter: 'Filter files',
  name: 'Name',
  size: 'Size',
  downloads: 'Downloads',
  download: (name: string) => `Download ${name}`,
  downloadAll: 'Download all',
  withoutReferences: 'The archive does not include references, because their contents are stored elsewhere.',
  reference: 'Reference',
  total: (count: number, size: string) => plural(count, { one: `# file, ${size}`, other: `# files, ${size}` }),
  matching: (shown: string, count: number) =>
    plural(count, { one: `${shown} of # file`, other: `${shown} of # files` }),
  cut: (shown: string) => `Only the first ${shown} files are listed. Filter to find others.`,
  nothing: (words: string) => `No files match “${words}”`,
};

export const previewMessages = {
  download: 'Download',
  noImage: 'This image can’t be displayed',
  noMedia: 'This browser can’t play the file',
  largeImage: 'This image is too large to display here',
  failed: 'Couldn’t load the file',
  gone: 'File content missing',
  goneHint:
    'The server has the name and digest of this file, but not its content. Restore the data folder from a backup, or log the version again.',
  missing: (name: string) => `File ${name} not found`,
  missingHint: 'It may have been removed. Check the URL.',
  binary: 'Binary file. Download it to view its content.',
  partly: (shown: string, all: string) => `First ${shown} of ${all}`,
  partlyHint: 'Download the file to see the rest.',
  longLines: (length: string) => `Lines are truncated after ${length} characters.`,
  empty: 'The file is empty.',
  text: 'File content',
  rendered: 'Preview',
  source: 'Source',
  look: 'File view',
  referenceHint: 'Only the URI is recorded. The content is stored elsewhere.',
  openReference: 'Open URI',
  previous: 'Previous file',
  next: 'Next file',
};

export const tablePreviewMessages = {
  filter: 'Filter rows',
  label: (name: string) => `Rows of ${name}`,
  rows: (count: number) => plural(count, { one: '# row', other: '# rows' }),
  firstRows: (count: number, all: string) =>
    plural(count, { one: `First row of ${all}`, other: `First # rows of ${all}` }),
  firstRowsOfBytes: (count: number, read: string, all: string) =>
    plural(count, {
      one: `# row from the first ${read} of ${all}`,
      other: `# rows from the first ${read} of ${all}`,
    }),
  firstColumns: (shown: string, count: number) =>
    plural(count, { one: `First ${shown} of # column`, other: `First ${shown} of # columns` }),
  restInRows: 'Open a row to see all columns.',
  reachable: (shown: string) => `Scrolling is limited to the first ${shown} rows. Sort or filter to see others.`,
  openFile: (name: string) => `Preview ${name}`,
  overThese: 'Sorting and filtering apply to these rows only.',
  matching: (shown: string, count: number) => plural(count, { one: `${shown} of # row`, other: `${shown} of # rows` }),
  nothing: 'No matching rows',
  rowNumber: 'Row',
  row: (number: string) => `Row ${number}`,
  reading: 'Loading table…',
  failed: 'Couldn’t read the table',
  failedHint: 'Download the file to view its content.',
};

export const valuesMessages = {
  name: 'Name',
  filter: 'Filter by name or value',
  nothing: 'No matches',
  copyPath: (path: string) => `Copy path ${path}`,
  copyValue: (path: string) => `Copy value of ${path}`,
  copyAll: (what: string) => `Copy ${what} as JSON`,
  items: (count: number) => plural(count, { one: '# item', other: '# items' }),
  keys: (count: number) => plural(count, { one: '# key', other: '# keys' }),
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  whole: (path: string) => `Show full value of ${path}`,
  length: (count: number) => plural(count, { one: '# character', other: '# characters' }),
  cut: (shown: string, count: number) =>
    plural(count, { one: `First ${shown} of # character`, other: `First ${shown} of # characters` }),
};
