/** The texts of comparisons, in English. */

import { pluralFor } from './plural.ts';

const plural = pluralFor('en');

export const compareMessages = {
  title: (left: string, right: string) => `${left} and ${right}`,
  open: 'Compare',
  withBase: 'Compare with the base',
  versions: 'Compare versions',
  runs: 'Compare runs',
  left: 'Left',
  right: 'Right',
  choose: 'Choose…',
  chooser: {
    search: { versions: 'Search versions', runs: 'Search runs' },
    hint: { versions: 'Name, version or alias', runs: 'Name or id' },
    found: { versions: 'Versions', runs: 'Runs' },
    choose: {
      left: { versions: 'Choose the left version', runs: 'Choose the left run' },
      right: { versions: 'Choose the right version', runs: 'Choose the right run' },
    },
    chosen: { left: (name: string) => `Left: ${name}`, right: (name: string) => `Right: ${name}` },
    project: 'In',
    path: (entity: string, project: string) => `${entity}/${project}`,
    elsewhere: (entity: string, project: string) => `in ${entity}/${project}`,
    open: (name: string) => `Open ${name}`,
    nothing: {
      versions: (words: string) => (words === '' ? 'No versions here yet' : `No version matches “${words}”`),
      runs: (words: string) => (words === '' ? 'No runs here yet' : `No run matches “${words}”`),
    },
    failed: 'The server did not answer. Type again to ask again.',
    more: (count: number) =>
      plural(count, { one: '# more: type to find it', other: '# more: type to find the one you look for' }),
  },
  start: {
    versions: 'Choose two versions',
    runs: 'Choose two runs',
    other: {
      versions: (name: string) => `Choose what ${name} is compared with`,
      runs: (name: string) => `Choose what ${name} is compared with`,
    },
    hint: {
      versions: 'See what differs in their files and metadata, and where their histories part.',
      runs: 'See what differs in their data, code, settings and results.',
    },
    newest: { versions: 'Newest versions', runs: 'Newest runs' },
    none: {
      versions: 'Nothing has been logged to this project yet.',
      runs: 'This project has no runs yet.',
    },
    noOther: {
      versions: 'There is no other version in this project yet.',
      runs: 'There is no other run in this project yet.',
    },
  },
  parts: 'Parts of the comparison',
  swap: 'Swap the sides',
  allSame: 'No differences',
  differing: (count: number) => plural(count, { one: '# differs', other: '# differ' }),
  difference: 'Difference',
  more: (by: string, percent: string | null) => (percent === null ? `+${by}` : `+${by} (+${percent}%)`),
  less: (by: string, percent: string | null) => (percent === null ? `−${by}` : `−${by} (−${percent}%)`),
  showSame: (count: number) => plural(count, { one: 'Show # that is the same', other: 'Show # that are the same' }),
  hideSame: 'Hide what is the same',
  sameFiles: 'The files are the same',
  noFilesAtAll: 'Neither has files',
  noFiles: 'The lists of files could not be fetched',
  filesCut: (most: string) => `There are too many files: only the first ${most} of each version are compared.`,
  filterFiles: 'Filter files',
  onlyOn: {
    left: (size: string) => `Only left, ${size}`,
    right: (size: string) => `Only right, ${size}`,
  },
  notThere: 'Not there',
  imageOf: { left: (name: string) => `${name}, left`, right: (name: string) => `${name}, right` },
  change: 'Change',
  changes: { added: 'Added', removed: 'Removed', changed: 'Changed' },
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  changeCounts: {
    added: (count: number) => plural(count, { one: '# added', other: '# added' }),
    removed: (count: number) => plural(count, { one: '# removed', other: '# removed' }),
    changed: (count: number) => plural(count, { one: '# changed', other: '# changed' }),
  },
  table: {
    rows: (left: string, right: string) => (left === right ? `${left} rows on both sides` : `${left} → ${right} rows`),
    addedColumns: (names: readonly string[]) =>
      names.length === 1 ? `Column added: ${names[0]}` : `Columns added: ${names.join(', ')}`,
    removedColumns: (names: readonly string[]) =>
      names.length === 1 ? `Column removed: ${names[0]}` : `Columns removed: ${names.join(', ')}`,
    sameRows: 'In the columns of both the rows are the same',
    onlyLeft: (count: number) => plural(count, { one: '# row only left', other: '# rows only left' }),
    onlyRight: (count: number) => plural(count, { one: '# row only right', other: '# rows only right' }),
    row: 'Row',
    kinds: { removed: 'Only left', added: 'Only right' },
    moreRows: (count: number) => plural(count, { one: 'and # more row', other: 'and # more rows' }),
  },
  lines: {
    show: (name: string) => `Show what changed in ${name}`,
    title: (name: string) => `What changed in ${name}`,
    of: (name: string) => `Lines of ${name}`,
    split: 'Side by side',
    close: 'Close the file',
    text: 'Text',
    leftLine: 'Line on the left',
    leftText: 'Text on the left',
    rightLine: 'Line on the right',
    rightText: 'Text on the right',
    removed: 'Removed',
    added: 'Added',
    unchanged: (count: number) => plural(count, { one: '# line is the same', other: '# lines are the same' }),
    formatted: 'Their lines are long: both are shown as formatted JSON.',
    onlyFormat: 'Only the ends of lines differ.',
    elsewhere: 'This file is kept elsewhere, so what is in it cannot be compared here.',
    tooLarge: (most: string) => `Files of more than ${most} are not compared line by line.`,
    binary: 'This is not text. The contents differ.',
    tooDifferent: 'The two have too little in common to be compared line by line.',
  },

  lineages: 'Lineages',
  graph: 'Compared lineages',
  share: { shared: 'Shared', left: 'Only left', right: 'Only right' },
  shareCount: {
    shared: (count: number) => plural(count, { one: '# shared', other: '# shared' }),
    left: (count: number) => plural(count, { one: '# only left', other: '# only left' }),
    right: (count: number) => plural(count, { one: '# only right', other: '# only right' }),
  },
  nodes: {
    shared: (node: string) => `${node}, shared`,
    left: (node: string) => `${node}, only left`,
    right: (node: string) => `${node}, only right`,
  },
  sameVersion: 'The same',
  compareTwo: (left: string, right: string) => `Compare ${left} and ${right}`,
  sourceCode: {
    title: 'Code',
    none: 'Neither run says its commit: they did not run in a git repository.',
    sameCommit: 'Both ran at the same commit.',
    oneCommit: 'Only one of the two says its commit.',
    between: 'the command that shows what lies between the commits',
    patch: 'What was not committed',
    samePatch: (left: string, right: string) => `What was not committed is the same in ${left} and ${right}.`,
    failed: 'What was not committed could not be fetched',
  },
  same: {
    versions: (name: string) => `Both sides are ${name}`,
    runs: (name: string) => `Both sides are ${name}`,
    choose: 'Choose another on one side to see what differs.',
    content: 'They hold the same files: the content of both is identical.',
    version: 'They are the same: neither their files nor their metadata differ',
    run: 'They are the same: data, code, config and results do not differ',
    butResults: 'Only their results differ',
    butResultsHint: 'Both ran on the same data, at the same commit and with the same config.',
  },
  states: {
    deleted: (name: string) => `${name} was deleted`,
    deletedHint: 'What is known of it is compared. Its files are gone.',
    filesGone: (name: string) => `The files of ${name} are gone with it, so there are none to compare.`,
    pending: (name: string) => `${name} is still being uploaded`,
    pendingHint: 'Its files may not all be here yet.',
    running: (name: string) => `${name} is still running`,
    runningHint: 'What is shown follows it.',
  },
  sameLineage: 'The two have the same lineage: nothing before them differs.',
  apart: 'The two lineages have nothing in common.',
  goesOn: {
    left: (left: string, right: string) => `${left} builds on ${right}: the left lineage goes on where the right ends.`,
    right: (left: string, right: string) =>
      `${right} builds on ${left}: the right lineage goes on where the left ends.`,
  },
  lineageCut: (count: string) => `One of the lineages is longer than ${count}: only the nearest are compared.`,
  folded: (count: number) =>
    plural(count, { one: '# earlier shared step is not drawn', other: '# earlier shared steps are not drawn' }),
  unfold: 'Draw all',
  fold: 'Leave out what is far before the parting',
  legend: 'Whose steps are drawn',
  leaveOut: { shared: 'Leave out what is shared', left: 'Leave out the left side', right: 'Leave out the right side' },
  bringBack: { shared: 'Draw what is shared', left: 'Draw the left side', right: 'Draw the right side' },
  nothingDrawn: 'Everything is left out',
  deleted: 'Deleted',
  findings: {
    parting: (left: string | null, right: string | null) =>
      left === null
        ? `Only the right history has ${right}`
        : right === null
          ? `Only the left history has ${left}`
          : `The histories part at ${left} and ${right}`,
    beginning: (left: string | null, right: string | null) =>
      left === null
        ? `Only the right history has ${right}`
        : right === null
          ? `Only the left history has ${left}`
          : `They begin with ${left} and ${right}`,
    following: (left: string | null, right: string | null) => `Then ${left} and ${right} differ`,
    nothing: 'Nothing that was recorded of the two differs',
    noValue: 'nothing',
    morePlaces: (count: number) =>
      plural(count, { one: 'There is # more place like this.', other: 'There are # more places like this.' }),
    value: (name: string, left: string, right: string) => `${name}: ${left} against ${right}`,
    whole: {
      data: 'The data differs',
      code: 'The code differs',
      config: 'The config differs',
      results: 'The results differ',
      content: 'The content differs',
      metadata: 'The metadata differs',
    },
    count: {
      data: (count: number) => plural(count, { one: '# input differs', other: '# inputs differ' }),
      code: (count: number) =>
        plural(count, { one: '# fact of the code differs', other: '# facts of the code differ' }),
      config: (count: number) => plural(count, { one: '# config value differs', other: '# config values differ' }),
      results: (count: number) => plural(count, { one: '# result differs', other: '# results differ' }),
      content: (count: number) => plural(count, { one: '# fact of it differs', other: '# facts of it differ' }),
      metadata: (count: number) =>
        plural(count, { one: '# metadata value differs', other: '# metadata values differ' }),
    },
    more: {
      data: (count: number) => plural(count, { one: '# more input differs', other: '# more inputs differ' }),
      code: (count: number) => plural(count, { one: '# more fact differs', other: '# more facts differ' }),
      config: (count: number) => plural(count, { one: '# more value differs', other: '# more values differ' }),
      results: (count: number) => plural(count, { one: '# more result differs', other: '# more results differ' }),
      content: (count: number) => plural(count, { one: '# more fact differs', other: '# more facts differ' }),
      metadata: (count: number) => plural(count, { one: '# more value differs', other: '# more values differ' }),
    },
  },
  noLineage: 'The lineages could not be compared',
  noDetails: 'What differs here could not be fetched',
  again: 'Try again',
  parting: 'Where they part',
  beginning: 'Where they begin',
  after: 'What followed',
  steps: 'What differs',
  missing: 'Nothing',
  moreSteps: (count: number) => plural(count, { one: 'and # more, in the graph', other: 'and # more, in the graph' }),
  step: (left: string, right: string) => `${left} and ${right}`,
  onlyIn: { left: (name: string) => `${name}, only left`, right: (name: string) => `${name}, only right` },
  elsewhereHere: 'These are the two that this page compares: its other sections show what differs.',
  data: 'Data',
  code: 'Code',
  repo: 'Repository',
  config: 'Config',
  results: 'Results',
  content: 'Content',
  metadata: 'Metadata',
  inFull: { versions: 'Compare the two with their files', runs: 'Compare the two with their charts' },
};
