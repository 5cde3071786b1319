import type { Formats } from '../../i18n/formats.ts';
import type { FileChange } from './differences.ts';

interface SizeTexts {
  readonly fromTo: (from: string, to: string) => string;
}

/** A file's size on both sides; one where they read the same, or only one side has it. */
export function sizesText({ left, right }: FileChange, { bytes }: Pick<Formats, 'bytes'>, texts: SizeTexts): string {
  const [from, to] = [left, right].map((file) => (file === null ? null : bytes(file.sizeBytes)));
  if (typeof from !== 'string' || typeof to !== 'string') return from ?? to ?? '';
  return from === to ? to : texts.fromTo(from, to);
}
