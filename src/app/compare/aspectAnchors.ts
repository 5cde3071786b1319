import type { Aspect } from './lineage/counterpartFacts.ts';

/** The id of the part of the page that shows an aspect. */
export function anchorId(aspect: Aspect): string {
  return `compared-${aspect}`;
}

/** Brings the part of the page that shows an aspect into view, and the keyboard to it. */
export function goToAspect(aspect: Aspect): void {
  const part = document.getElementById(anchorId(aspect));
  part?.scrollIntoView({ block: 'start' });
  part?.focus({ preventScroll: true });
}
