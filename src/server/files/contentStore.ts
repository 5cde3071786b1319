/**
 * Where contents are stored, by their MD5 in hexadecimal (see digest.ts): the interface that each engine implements.
 * Clients upload and download contents at targets: URLs that carry their own permission and expire. Each engine decides
 * whether its targets lead to this server or past it. Every engine must pass `tests/server/files/contract.ts`.
 */

export interface StoredContent {
  readonly md5: string;
  /** Bytes. */
  readonly size: number;
}

/** A file of a version. Its digest is announced, so the target takes no other content. */
export interface FileUpload {
  readonly kind: 'file';
  readonly md5: string;
  /** Its path in the version. */
  readonly name: string;
}

/** A manifest of a pending version. */
export interface ManifestUpload {
  readonly kind: 'manifest';
  readonly manifestId: number;
  /** Null where the digest is not announced yet. */
  readonly md5: string | null;
}

/** A file of a run. Its digest is known only once it has arrived. */
export interface RunFileUpload {
  readonly kind: 'runFile';
  readonly runId: number;
  readonly name: string;
}

/** What a client is about to upload. */
export type Upload = FileUpload | ManifestUpload | RunFileUpload;

/** Where a client may PUT one content, as often as it needs to until the URL expires. */
export interface UploadTarget {
  readonly url: string;
  /** Headers that the client must send with it, by name. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Where a client may PUT a file in parts, each at a URL of its own. */
export interface MultipartTarget {
  /** What `compose` needs to find the parts again. */
  readonly uploadId: string;
  /** In the order of the parts. The answer to each PUT carries the MD5 of the part (hexadecimal) as its ETag. */
  readonly urls: readonly string[];
}

/** A file whose parts have been uploaded; all MD5s in hexadecimal. */
export interface Composition {
  readonly md5: string;
  readonly uploadId: string;
  /** MD5s of the parts, in their order. */
  readonly parts: readonly string[];
}

export interface ContentStore {
  /**
   * Whether targets lead past this server. The client's addresses by collection then redirect to download targets, and
   * what was uploaded is found when the client says so: at the commit of a version, and by `collect`.
   */
  readonly isDirect: boolean;

  /** @param origin of the request, such as "http://127.0.0.1:8080", for targets that lead to this server */
  uploadTarget(upload: Upload, origin: string): Promise<UploadTarget>;
  /** @param parts MD5s of the parts, in their order */
  multipartTarget(file: FileUpload, parts: readonly string[], origin: string): Promise<MultipartTarget>;
  /**
   * Makes one content of parts that were uploaded. The caller decides when the parts themselves are removed.
   * @throws UserError when a part has not been uploaded, or the whole has another MD5; it is not stored then
   */
  compose(composition: Composition): Promise<void>;
  /**
   * Stores under its digest what has arrived at the target of a run's file.
   * @returns undefined when nothing has arrived, and always where this server itself took the upload
   */
  collect(upload: RunFileUpload): Promise<StoredContent | undefined>;
  /**
   * A URL at which anybody who holds it can GET a content, in ranges too.
   * @param name a path; its ending decides the media type (see mediaTypes.ts), its last part names the download
   */
  downloadTarget(md5: string, name: string, origin: string): Promise<string>;

  has(md5: string): Promise<boolean>;
  /** Its size in bytes; undefined when it is not stored. */
  size(md5: string): Promise<number | undefined>;
  /**
   * Stores what passes through this server. It outlives this process when the promise resolves, and nothing is stored
   * when it rejects. After `flush` it outlives a power cut too.
   * @param expected the MD5 that the content must have
   * @param limit the most bytes that it may have
   * @throws UserError when the content has another MD5, or is longer than `limit`
   */
  write(content: AsyncIterable<Uint8Array>, expected?: string, limit?: number): Promise<StoredContent>;
  /** Resolves when everything that was written before outlives a power cut. */
  flush(): Promise<void>;
  /** Bytes in [start, end) of a content; all of it by default. Fails when it is not stored. */
  read(md5: string, start?: number, end?: number): AsyncIterable<Uint8Array>;
  /** Fails when the content is not stored. */
  readAll(md5: string): Promise<Uint8Array>;

  /**
   * Removes contents; those that are not stored are skipped. When the promise resolves, `has` and `size` say on every
   * server that they are gone. `record/deletion.ts` calls it inside a transaction, whose order keeps what is needed.
   */
  remove(md5s: readonly string[]): Promise<void>;
  /** Removes what is left of uploads that broke off. @param before milliseconds since 1970: only what is older */
  removeUnfinished(before: number): Promise<void>;
}
