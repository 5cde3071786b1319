import type { LineageChoices } from '../model/choices.ts';
import type { ViewSpec } from './viewSpec.ts';

/** The part of a view that says what is drawn: days become instants in the reader's time zone. */
export function drawChoices(view: ViewSpec): LineageChoices {
  return {
    extended: view.extended,
    upstreamHops: view.upstreamHops,
    downstreamHops: view.downstreamHops,
    withoutTypes: view.withoutTypes,
    withoutJobTypes: view.withoutJobTypes,
    withoutStates: view.withoutStates,
    aliases: view.aliases,
    tags: view.tags,
    createdFrom: view.since === null ? null : instant(`${view.since}T00:00:00`),
    createdUntil: view.until === null ? null : instant(`${view.until}T23:59:59`),
    hidden: view.hidden,
    extracted: view.extracted,
    pinned: view.pinned,
    expanded: view.expanded,
  };
}

/** Seconds since 1970 of a time without a zone, which the platform reads in the reader's own. */
function instant(local: string): number {
  return Math.floor(new Date(local).getTime() / 1000);
}
