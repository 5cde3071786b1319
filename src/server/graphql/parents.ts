/**
 * What stands behind types of the schema that are not rows of the store: what their resolvers are given, and what
 * resolvers of such a type return. tests/tools/codegenResolvers.ts says which type has which.
 */

import type { Services } from '../record/services.ts';
import type { VersionRow } from '../store/versions.ts';

/** A user, an entity or a tag: known by its name alone. */
export interface NamedParent {
  readonly name: string;
}

export type OrganizationParent = Services['organization'];

export interface VersionParent extends VersionRow {
  /** The collection by whose list the version was reached; its own where it is left out. */
  readonly listedIn?: number;
}

/** A file of a version or of a run, or a manifest; what it has only once it is here is left out of one that is not. */
export interface FileParent {
  readonly id: string;
  readonly name: string;
  readonly url?: string | null | (() => Promise<string>);
  readonly directUrl?: string | null | (() => Promise<string>);
  readonly uploadUrl?: string | null | (() => Promise<string>);
  readonly uploadHeaders?: readonly string[] | (() => Promise<readonly string[]>);
  readonly uploadMultipartUrls?: MultipartUpload | null;
  /** Looked up when it is asked for, where it is not known. */
  readonly sizeBytes?: number | (() => Promise<number>);
  readonly storagePath?: string | null;
  readonly mimetype?: string | null;
  /** Milliseconds since 1970. */
  readonly updatedAt?: number;
  readonly digest?: string;
  readonly md5?: string | null;
  /** The version that the file is uploaded to. */
  readonly versionId?: number;
  readonly ref?: string | null;
}

export interface MultipartUpload {
  readonly uploadID: string;
  readonly uploadUrlParts: readonly { readonly partNumber: number; readonly uploadUrl: string }[];
}
