/** Logging artifacts over HTTP in the client's steps, without the client. */

import { createHash } from 'node:crypto';

import { askFor } from './graphql.ts';

export const hexMd5 = (text: string) => createHash('md5').update(text).digest('hex');
export const base64Md5 = (text: string) => createHash('md5').update(text).digest('base64');

/** Where a test logs to. */
export interface Place {
  readonly url: string;
  readonly entityName: string;
  readonly projectName: string;
  /** The run that logs; none when it is not given. */
  readonly runName?: string;
}

/** Where a file shall be uploaded; the address is null when its content is there already. */
interface UploadTarget {
  readonly uploadUrl: string | null;
  /** Such as "Content-Type:text/plain". */
  readonly uploadHeaders: readonly string[];
}

/** What `createArtifactFiles` answers for a file. */
export interface UploadNode extends UploadTarget {
  readonly storagePath: string;
  readonly uploadMultipartUrls: {
    readonly uploadID: string;
    readonly uploadUrlParts: { readonly partNumber: number; readonly uploadUrl: string }[];
  } | null;
}

/** Begins a version with one file, and gives its id. */
export async function beginVersion(place: Place, collection: string, path: string, content: string): Promise<string> {
  const { url, ...where } = place;
  const digest = hexMd5(`wandb-artifact-manifest-v1\n${path}:${base64Md5(content)}\n`);
  const { createArtifact } = await askFor<{ createArtifact: { artifact: { id: string } } }>(
    url,
    `mutation Create($input: CreateArtifactInput!) { createArtifact(input: $input) { artifact { id } } }`,
    {
      input: {
        ...where,
        artifactTypeName: 'dataset',
        artifactCollectionName: collection,
        digest,
        aliases: [{ artifactCollectionName: collection, alias: 'latest' }],
      },
    },
  );
  return createArtifact.artifact.id;
}

/** Announces a file of a version, in parts or whole. */
export async function announceFile(
  url: string,
  artifactID: string,
  path: string,
  content: string,
  parts: string[],
): Promise<UploadNode> {
  const uploadPartsInput = parts.map((part, index) => ({ partNumber: index + 1, hexMD5: hexMd5(part) }));
  const { createArtifactFiles } = await askFor<{ createArtifactFiles: { files: { edges: { node: UploadNode }[] } } }>(
    url,
    `mutation Files($input: CreateArtifactFilesInput!) { createArtifactFiles(input: $input) { files { edges { node {
      storagePath uploadUrl uploadHeaders uploadMultipartUrls { uploadID uploadUrlParts { partNumber uploadUrl } }
    } } } } }`,
    { input: { artifactFiles: [{ artifactID, name: path, md5: base64Md5(content), uploadPartsInput }] } },
  );
  const node = createArtifactFiles.files.edges[0]?.node;
  if (!node) throw new Error('The server told nothing about the file.');
  return node;
}

/** Uploads the manifest of a version with one file, and commits it. */
export async function commitVersion(url: string, artifactID: string, path: string, content: string): Promise<void> {
  const text = JSON.stringify({
    version: 1,
    contents: { [path]: { digest: base64Md5(content), size: Buffer.byteLength(content) } },
  });
  const { createArtifactManifest } = await askFor<{
    createArtifactManifest: { artifactManifest: { file: UploadTarget } };
  }>(
    url,
    `mutation Manifest($artifactID: ID!, $digest: String!) {
      createArtifactManifest(input: { artifactID: $artifactID, digest: $digest, name: "wandb_manifest.json" }) {
        artifactManifest { file { uploadUrl uploadHeaders } }
      }
    }`,
    { artifactID, digest: base64Md5(text) },
  );
  await putFile(createArtifactManifest.artifactManifest.file, text);
  await askFor(url, 'mutation Commit($id: ID!) { commitArtifact(input: { artifactID: $id }) { artifact { id } } }', {
    id: artifactID,
  });
}

/** Uploads a file where it shall be uploaded, as the client does. */
export async function putFile({ uploadUrl, uploadHeaders }: UploadTarget, content: string): Promise<void> {
  if (uploadUrl === null) return;
  const headers = uploadHeaders.map(
    (line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)] as [string, string],
  );
  await fetch(uploadUrl, { method: 'PUT', body: content, headers });
}

/** Logs a version with one file. */
export async function logOverHttp(place: Place, collection: string, content: string): Promise<void> {
  const id = await beginVersion(place, collection, 'content.txt', content);
  await putFile(await announceFile(place.url, id, 'content.txt', content, []), content);
  await commitVersion(place.url, id, 'content.txt', content);
}
