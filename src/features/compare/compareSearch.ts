import * as v from 'valibot';

const text = v.optional(v.fallback(v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(500))), undefined));
const isOn = v.optional(v.fallback(v.optional(v.literal(true)), undefined));

export const SHARES = ['shared', 'left', 'right'] as const;
export const FILE_CHANGES = ['added', 'removed', 'changed', 'moved'] as const;

/** What is compared, and what of it is looked at. What cannot be understood is as if it were not there. */
export const compareSearchSchema = v.object({
  /** Versions as "collection:v3", runs by their ids; "entity/project/" before them where they are in another project. */
  left: text,
  right: text,
  /** The key of the node whose step of the lineages is looked at. */
  step: v.optional(v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[ar]\d+$/u))), undefined)),
  /** Whose nodes are left out of the graph. */
  without: v.optional(v.fallback(v.optional(v.array(v.picklist(SHARES))), undefined)),
  /** Whether what is shared far before the parting is drawn, too. */
  whole: isOn,
  /** Whether tables also list what is the same. */
  same: isOn,
  /** The file whose contents are compared, and which files are listed. */
  file: text,
  files: text,
  change: v.optional(v.fallback(v.optional(v.picklist(FILE_CHANGES)), undefined)),
  /** Whether lines stand side by side. */
  split: isOn,
});

export type CompareSearch = v.InferOutput<typeof compareSearchSchema>;

/** What of the files is looked at, as the address says it. */
export type FileView = Pick<CompareSearch, 'file' | 'files' | 'change' | 'split'>;

/** What of two lineages is looked at, as the address says it. */
export type LineageView = Pick<CompareSearch, 'step' | 'without' | 'whole'>;
