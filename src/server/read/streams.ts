/** Lines that runs streamed: their history, their system's events and their console. */

import * as streams from '../store/streams.ts';
import { askAbout } from './mayRead.ts';

/** How many lines a run streamed. */
export const countLines = askAbout(streams.countLines);

/** The last lines of a stream, in their order. */
export const lastLines = askAbout(streams.lastLines);

/** Lines of a stream from a number on, as numbers and contents. */
export const linesFrom = askAbout(streams.linesFrom);

/** Lines of a stream, spread evenly over it. */
export const sampleLines = askAbout(streams.sampleLines);

/** Lines of a run's history between two steps, spread evenly over them. */
export const sampleHistory = askAbout(streams.sampleHistory);

/** The first and the last step of a run's history; undefined when it has none. */
export const stepRange = askAbout(streams.stepRange);
