/** The files that a file was logged with: tables show their images, and lead to the others. */
export interface FilesBeside {
  /** Where a stored file comes from, by its whole path. */
  readonly urlOf: (name: string) => string;
  /** Looks into a file. */
  readonly open: (name: string) => void;
}
