/** A small project as the schema shapes it: one dataset, used by one run, which logged one model. */

const project = { name: 'mnist', entityName: 'team' };
const created = '2026-11-20T13:43:26Z';

const type = (name: string) => ({ id: `type ${name}`, name, isGenerated: false, createdAt: created });

/** One page of a connection, with all there is. */
export function connection<Node>(nodes: readonly Node[], extra: (node: Node) => object = () => ({})) {
  return {
    totalCount: nodes.length,
    pageInfo: { hasNextPage: false, endCursor: null },
    edges: nodes.map((node, at) => ({ node, cursor: String(at), ...extra(node) })),
  };
}

/** Keys as a table's columns, each of one run or version. */
export const keyList = (...names: readonly string[]) => ({
  totalCount: names.length,
  keys: names.map((name) => ({ name, count: 1, isVaried: true, hasNumbers: true })),
});

export const trainingRun = {
  __typename: 'Run',
  id: 'run 1',
  name: 'a1b2c3d4',
  displayName: 'vague-morning-5',
  jobType: 'train_model',
  state: 'finished',
  createdAt: created,
  heartbeatAt: created,
  finishedAt: '2026-11-20T14:50:16Z',
  durationSeconds: 4010,
  project,
  tags: ['baseline'],
  host: 'gpu-7',
  commit: 'deadbeef',
  repo: 'https://example.com/mnist.git',
  config: '{"learning_rate": {"value": 0.001, "desc": null}, "_wandb": {"value": {}}}',
  summaryMetrics: '{"accuracy": 0.98765, "loss": NaN, "_step": 9}',
  historyLineCount: 10,
  logLineCount: 0,
  fileCount: 1,
  user: { id: 'user', name: 'kim', username: 'kim' },
};

const version = (collection: string, typeName: string, facts: object) => ({
  id: `version ${collection}`,
  versionIndex: 0,
  description: null,
  metadata: null,
  state: 'COMMITTED',
  size: 11_534_336,
  digest: '3495f784fa09f5211c1bad60',
  commitHash: null,
  fileCount: 4,
  createdAt: created,
  ttlDurationSeconds: 0,
  aliases: [{ id: 'alias', alias: 'latest' }],
  aliasesHere: [{ id: 'alias', alias: 'latest' }],
  artifactMemberships: connection([]),
  tags: [],
  artifactType: type(typeName),
  artifactSequence: { id: `collection ${collection}`, name: collection, project },
  createdBy: null,
  usedBy: connection([]),
  loggedBy: connection([]),
  files: connection([]),
  actions: { ...connection([]), users: [], kinds: [] },
  fileList: fileList([]),
  ...facts,
});

export const dataset = version('mnist_dataset', 'dataset', { usedBy: connection([trainingRun]) });
export const model = version('mnist_model', 'model', {
  description: 'Two layers.\n<b>Best</b> so far.',
  metadata: '{"layers": [{"units": 128}], "<img src=x onerror=alert(1)>": true}',
  createdBy: trainingRun,
  loggedBy: connection([trainingRun]),
  fileList: fileList([
    { name: 'data/part-10.csv', size: 7 },
    { name: 'data/part-9.csv', size: 9 },
    { name: 'model.json', size: 142 },
    { name: 'weights.bin', size: 0, ref: 's3://bucket/weights.bin' },
  ]),
});

interface ListedFile {
  readonly name: string;
  readonly size: number;
  readonly ref?: string;
}

/** Files by columns, those whose names hold what is searched. */
export function fileList(files: readonly ListedFile[]) {
  return ({ search }: { readonly search?: string | null }) => {
    const found = files.filter(({ name }) => name.includes(search ?? ''));
    const references = found.flatMap(({ ref }, at) => (ref === undefined ? [] : [{ at, ref }]));
    return {
      totalCount: found.length,
      names: found.map(({ name }) => name),
      sizes: found.map(({ size }) => size),
      refOf: references.map(({ at }) => at),
      refs: references.map(({ ref }) => ref),
    };
  };
}

const versions = [dataset, model];

const collection = (artifact: typeof dataset) => ({
  __typename: 'ArtifactSequence',
  id: artifact.artifactSequence.id,
  name: artifact.artifactSequence.name,
  createdAt: created,
  defaultArtifactType: artifact.artifactType,
  artifacts: connection([artifact], () => ({ version: 'v0' })),
  metadataKeys: keyList(),
});

const mnist = {
  id: 'project',
  ...project,
  description: null,
  lastActivityAt: created,
  artifactCount: 2,
  runCount: 1,
  runningCount: 0,
  activity: [0, 0, 1],
  artifactTypes: connection(
    versions.map((artifact) => ({ ...artifact.artifactType, artifactCollections: connection([collection(artifact)]) })),
  ),
  artifactType: ({ name }: { name: string }) => ({
    ...type(name),
    artifactCollections: connection(versions.filter(({ artifactType }) => artifactType.name === name).map(collection)),
  }),
  artifactCollection: ({ name }: { name: string }) =>
    versions.map(collection).find((found) => found.name === name) ?? null,
  artifactCollections: ({ search }: { search: string }) =>
    connection(versions.map(collection).filter(({ name }) => name.includes(search))),
  artifact: ({ name }: { name: string }) =>
    versions.find(({ artifactSequence }) =>
      [`${artifactSequence.name}:v0`, `${artifactSequence.name}:latest`].includes(name),
    ) ?? null,
  run: ({ name }: { name: string }) =>
    name === trainingRun.name
      ? {
          ...trainingRun,
          inputArtifacts: connection([dataset], () => ({ usedAs: 'dataset' })),
          outputArtifacts: connection([model]),
        }
      : null,
  runs: connection([trainingRun]),
  runKeys: ({ source }: { source: string }) =>
    source === 'CONFIG' ? keyList('learning_rate') : keyList('accuracy', 'loss'),
  runCounts: [{ value: 'finished', count: 1 }],
};

/** The whole server. */
export const answers = {
  serverInfo: { version: '0', isEmpty: false, features: [] },
  models: connection([mnist]),
  project: ({ name, entityName }: { name: string; entityName: string }) =>
    name === mnist.name && entityName === mnist.entityName ? mnist : null,
  artifact: ({ id }: { id: string }) => versions.find((artifact) => artifact.id === id) ?? null,
  run: { ...trainingRun, fileList: fileList([{ name: 'output.log', size: 5 }]) },
};

/** A server that holds nothing yet. */
export const emptyAnswers = { serverInfo: { version: '0', isEmpty: true, features: [] }, models: connection([]) };
