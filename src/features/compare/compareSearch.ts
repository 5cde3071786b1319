import * as v from 'valibot';
import { lenient, lenientFlag } from '../../state/searchParams.ts';

const text = lenient(v.pipe(v.string(), v.minLength(1), v.maxLength(500)));

export const SHARES = ['shared', 'left', 'right'] as const;
export const FILE_CHANGES = ['added', 'removed', 'changed', 'moved'] as const;

/** What is compared, and what of it is looked at. What cannot be understood is as if it were not there. */
export const compareSearchSchema = v.object({
  /** Versions as "collection:v3", runs by their ids; "entity/project/" before them where they are in another project. */
  left: text,
  right: text,
  /** The key of the node whose step of the lineages is looked at. */
  step: lenient(v.pipe(v.string(), v.regex(/^[ar]\d+$/u))),
  /** Whose nodes are left out of the graph. */
  without: lenient(v.array(v.picklist(SHARES))),
  /** Whether what is shared far before the parting is drawn, too. */
  whole: lenientFlag,
  /** Whether tables also list what is the same. */
  same: lenientFlag,
  /** The file whose contents are compared, and which files are listed. */
  file: text,
  files: text,
  change: lenient(v.picklist(FILE_CHANGES)),
  /** Whether lines stand side by side. */
  split: lenientFlag,
});

export type CompareSearch = v.InferOutput<typeof compareSearchSchema>;

/** What of the files is looked at, as the address says it. */
export type FileView = Pick<CompareSearch, 'file' | 'files' | 'change' | 'split'>;

/** What of two lineages is looked at, as the address says it. */
export type LineageView = Pick<CompareSearch, 'step' | 'without' | 'whole'>;
