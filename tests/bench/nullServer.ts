/** The least that the wandb client takes for a server: it answers at once, and keeps nothing. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Any base64 of a type and a number. */
const ARTIFACT_ID = Buffer.from('Artifact:1').toString('base64');
const NOW = '2026-01-01T00:00:00Z';
const PROJECT = { id: 'UHJvamVjdDox', internalId: 'UHJvamVjdEludGVybmFsSWQ6MQ==', name: 'null' };
const ARTIFACT = {
  __typename: 'Artifact',
  id: ARTIFACT_ID,
  artifactSequence: {
    __typename: 'ArtifactSequence',
    name: 'nothing',
    project: { ...PROJECT, entity: { name: 'nobody' } },
    latestArtifact: null,
  },
  versionIndex: 0,
  artifactType: { name: 'dataset' },
  description: null,
  metadata: '{}',
  ttlDurationSeconds: -1,
  ttlIsInherited: true,
  tags: [],
  historyStep: null,
  size: 1,
  digest: 'd41d8cd98f00b204e9800998ecf8427e',
  commitHash: null,
  fileCount: 1,
  createdAt: NOW,
  updatedAt: NOW,
  aliases: [],
};

interface Variables {
  readonly name?: string;
  readonly files?: readonly string[];
  readonly input?: { readonly artifactFiles?: readonly object[] };
}

/** The answer to one operation of the client, by its name. */
function answer(operation: string, variables: Variables, origin: string): unknown {
  const upload = { uploadUrl: `${origin}/upload`, uploadHeaders: [] };
  switch (operation) {
    case 'Viewer':
      return {
        viewer: { id: 'VXNlcjox', entity: 'nobody', username: 'nobody', email: '', flags: '{}', teams: { edges: [] } },
      };
    case 'ServerFeaturesQuery':
      return { serverInfo: { features: [] } };
    case 'UpsertBucket':
      return {
        upsertBucket: {
          bucket: {
            id: 'UnVuOjE=',
            name: variables.name,
            displayName: 'nothing',
            config: '{}',
            project: { ...PROJECT, entity: { id: 'RW50aXR5OjE=', name: 'nobody' } },
            historyLineCount: 0,
          },
          inserted: true,
        },
      };
    case 'CreateArtifact':
      return { createArtifact: { artifact: { ...ARTIFACT, state: 'PENDING' } } };
    case 'CreateArtifactManifest':
      return {
        createArtifactManifest: { artifactManifest: { id: 'TWFuaWZlc3Q6MQ==', file: { id: 'RjE=', ...upload } } },
      };
    case 'CreateArtifactFiles': {
      const node = { storagePath: null, uploadMultipartUrls: null, artifact: { id: ARTIFACT_ID }, ...upload };
      return { createArtifactFiles: { files: { edges: variables.input?.artifactFiles?.map(() => ({ node })) } } };
    }
    case 'CommitArtifact':
      return { commitArtifact: { artifact: ARTIFACT } };
    case 'ArtifactByID':
      return { artifact: { ...ARTIFACT, state: 'COMMITTED' } };
    case 'CreateRunFiles':
      return {
        createRunFiles: {
          runID: 'UnVuOjE=',
          uploadHeaders: [],
          files: variables.files?.map((name) => ({ name, ...upload })),
        },
      };
    default:
      // Everything else that the client asks while it logs, it takes null for: the artifact's type, the organization.
      return { project: { artifact: null }, entity: { organization: null } };
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** Starts the server on a free port of the loopback address. */
export async function startNullServer(): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    void read(request).then((body) => {
      if (request.url?.startsWith('/sdk/otel') === true) return response.writeHead(404).end();
      response.setHeader('content-type', 'application/json');
      if (request.url !== '/graphql') return response.end('{}');
      const { query, variables } = JSON.parse(body) as { query: string; variables: Variables | null };
      const operation = /(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? '';
      return response.end(JSON.stringify({ data: answer(operation, variables ?? {}, url) }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, server };
}
