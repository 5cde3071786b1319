import type { Aspect } from './lineage/counterpartFacts.ts';

/** A part of a comparison's page: an aspect of the two, or what else there is. */
export type PartName = Aspect | 'facts' | 'lineages' | 'metrics' | 'outputs';

/** The id of a part in the document. */
export function partId(name: PartName): string {
  return `compared-${name}`;
}

/** Brings a part of the page into view, and the keyboard to it. */
export function goToPart(name: PartName): void {
  const part = document.getElementById(partId(name));
  part?.scrollIntoView({ block: 'start' });
  part?.focus({ preventScroll: true });
}
