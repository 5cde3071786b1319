/** The texts of comparisons, in English. */

import { pluralFor } from './plural.ts';

const plural = pluralFor('en');

export const compareMessages = {
  title: (left: string, right: string) => `${left} and ${right}`,
  open: 'Compare',
  versions: 'Compare versions',
  runs: 'Compare runs',
  left: 'Left',
  right: 'Right',
  choose: 'Choose…',
  chooseRuns: 'Choose two runs',
  swap: 'Swap the sides',
  allSame: 'No differences',
  showSame: (count: number) => plural(count, { one: 'Show # that is the same', other: 'Show # that are the same' }),
  hideSame: 'Hide what is the same',
  sameFiles: 'The files are the same',
  filesCut: 'There are too many files: only the first 10,000 of each version are compared.',
  change: 'Change',
  changes: { added: 'Added', removed: 'Removed', changed: 'Changed' },
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  changeCounts: {
    added: (count: number) => plural(count, { one: '# added', other: '# added' }),
    removed: (count: number) => plural(count, { one: '# removed', other: '# removed' }),
    changed: (count: number) => plural(count, { one: '# changed', other: '# changed' }),
  },
  moreChanges: (count: number) =>
    plural(count, { one: '# more file differs and is not listed', other: '# more files differ and are not listed' }),
  lines: {
    show: (name: string) => `Show what changed in ${name}`,
    title: (name: string) => `What changed in ${name}`,
    text: 'Text',
    leftLine: 'Line on the left',
    rightLine: 'Line on the right',
    removed: 'Removed',
    added: 'Added',
    unchanged: (count: number) => plural(count, { one: '# line is the same', other: '# lines are the same' }),
    more: (count: number) => plural(count, { one: 'and # more line', other: 'and # more lines' }),
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
  sameLineage: 'The two have the same lineage: nothing before them differs.',
  apart: 'The two lineages have nothing in common.',
  goesOn: {
    left: (left: string, right: string) =>
      `${left} was made from ${right}: the left lineage goes on where the right ends.`,
    right: (left: string, right: string) =>
      `${right} was made from ${left}: the right lineage goes on where the left ends.`,
  },
  lineageCut: (count: string) => `One of the lineages is longer than ${count}: only the nearest are compared.`,
  folded: (count: number) =>
    plural(count, { one: '# earlier shared step is not drawn', other: '# earlier shared steps are not drawn' }),
  unfold: 'Draw all',
  noLineage: 'The lineages could not be compared',
  noDetails: 'What differs here could not be fetched',
  again: 'Try again',
  parting: 'Where they part',
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
  versionsInFull: 'Compare their files',
};
