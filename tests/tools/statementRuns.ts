/**
 * Runs what the server can do on a small scale, and prints every statement that this ran: `node
 * tests/tools/statementRuns.ts`. A process of its own, since Node keeps the places of calls that Vite moves.
 */

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { Kind, parse } from 'graphql';

import { createKey, findKey } from '../../src/server/access/keys.ts';
import { collectGarbage } from '../../src/server/record/deletion.ts';
import { createSampleProject } from '../../src/server/record/sample.ts';
import { activeKeyById, listKeys } from '../../src/server/store/keys.ts';
import { runLyingRows } from '../server/store/lyingRows.ts';
import { appOf } from '../support/app.ts';
import { tester } from '../support/caller.ts';
import { hexMd5, logArtifact } from '../support/logging.ts';
import { temporaryData } from '../support/memory.ts';
import { recordStatements } from './statementRecorder.ts';

const OPERATIONS = path.join(import.meta.dirname, '../../src/api/operations');
const source = globSync('*.graphql', { cwd: OPERATIONS })
  .map((file) => readFileSync(path.join(OPERATIONS, file), 'utf8'))
  .join('\n');
const reads = parse(source).definitions.flatMap((definition) =>
  definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'query' && definition.name
    ? [definition.name.value]
    : [],
);

const seen = recordStatements();
const data = await temporaryData();
const { services } = data;
const app = appOf(data);

/** @throws Error when the server failed; what it refuses is an answer */
async function ask(query: string, variables: object, operationName?: string): Promise<string> {
  const body = JSON.stringify({ query, variables, operationName });
  const headers = { 'content-type': 'application/json', host: 'localhost' };
  const answer = await app.request('http://localhost/graphql', { method: 'POST', headers, body });
  const text = await answer.text();
  if (answer.status >= 500) throw new Error(`${operationName ?? query}: ${text}`);
  return text;
}

/** @throws Error when the edit was refused: then it would reach no statement */
const edit = async (name: string, input: object, fields = '__typename') => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const answer = await ask(`mutation Edit($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input });
  if (answer.includes('"errors"')) throw new Error(`${name}: ${answer}`);
};
const idOf = (type: string, number: number) => Buffer.from(`${type}:${number}`).toString('base64');

const project = await createSampleProject(services, tester);
const place = { entityName: project.entityName, projectName: project.name };
const sampleRun = (await services.db.get<{ name: string }>('SELECT name FROM run WHERE id = 1'))?.name ?? '';
const registry = { entityName: services.organization.entityName, projectName: 'wandb-registry-Models' };
const [first] = await services.db.all<{ id: number }>('SELECT id FROM version ORDER BY id');
const artifactID = idOf('Artifact', first?.id ?? 0);

await edit('upsertBucket', { entityName: 'e', modelName: 'p', name: 'one', config: '{"a":{"value":1}}' });
await logArtifact(services, {
  collection: 'notes',
  files: { 'a.txt': 'a', 'b.txt': 'b' },
  clientId: 'client-1',
  tags: ['x'],
});
await logArtifact(services, { collection: 'notes', files: { 'a.txt': 'changed' }, aliases: ['latest', 'best'] });
await edit('upsertModel', { entityName: registry.entityName, name: registry.projectName, description: 'Ours' });
await edit('createArtifactPortfolio', { ...registry, name: 'Pixels', artifactTypeName: 'dataset' });
const link = { ...registry, artifactID, artifactPortfolioName: 'Pixels' };
await edit(
  'linkArtifact',
  { ...link, aliases: [{ artifactCollectionName: 'Pixels', alias: 'production' }] },
  'versionIndex',
);
await edit('linkArtifact', { ...registry, clientID: 'client-1', artifactPortfolioName: 'Pixels' }, 'versionIndex');
const alias = { ...registry, artifactCollectionName: 'Pixels' };
await edit('addAliases', { artifactID, aliases: [{ ...alias, alias: 'staging' }] });
await edit('deleteAliases', { artifactID, aliases: [{ ...alias, alias: 'staging' }] });
const tags = { ...registry, artifactCollectionName: 'Pixels', tags: [{ tagName: 'gold' }] };
await edit('createArtifactCollectionTagAssignments', tags);
await edit('updateArtifact', {
  artifactID,
  description: 'd',
  tagsToAdd: [{ tagName: 't' }],
  metadata: '{"a":{"b":2}}',
});
await edit('notifyScriptableRunAlert', { ...place, runName: sampleRun, title: 't', text: 't', severity: 'WARN' });
await edit('createRunFiles', { ...place, runName: sampleRun, files: ['media/a.png'] });
await edit('markRunFilesUploaded', { ...place, runName: sampleRun, files: ['media/a.png'] });

const SCENES = [
  { ...place, project: place.projectName, collection: 'mnist_dataset', type: 'dataset', name: 'mnist_dataset:latest' },
  { ...place, project: place.projectName, collection: 'mnist_sweep_model', type: 'model', name: sampleRun },
  { ...registry, project: registry.projectName, collection: 'Pixels', type: 'dataset', name: 'Pixels:v0' },
];
const CHOICES = [
  { filters: null, order: null, search: 'mnist', words: 'mnist', x: '_step', direction: 'BOTH' },
  { filters: '{"state":"finished"}', order: '-created_at', search: '', words: 'lr', x: '_runtime', extended: true },
  { filters: '{"config.lr":{"$gt":0}}', order: '-summary_metrics.accuracy', search: 'a', words: 'a', expand: ['a1'] },
  { filters: '{"metadata.accuracy":{"$gt":0}}', order: '-metadata.accuracy', search: 'x', words: 'baseline tests' },
  { filters: '{"display_name":{"$regex":"sweep"}}', order: 'name', offset: 1, search: 'x', words: 'production' },
];
const IDS = [artifactID, idOf('Run', 1), idOf('Run', 5), idOf('ArtifactCollection', 1)];
const portfolio = await services.db.get<{ id: number }>("SELECT id FROM collection WHERE name = 'Pixels'");
IDS.push(idOf('ArtifactCollection', portfolio?.id ?? 0));
for (const operation of reads) {
  for (const scene of SCENES) {
    for (const [index, choice] of CHOICES.entries()) {
      const names = { entity: scene.entityName, sibling: 'mnist_model:v0', alias: 'latest', artifactName: scene.name };
      const runName = scene.name === sampleRun ? scene.name : null;
      const lists = { keys: ['loss', 'accuracy'], names: ['a.txt'], specs: ['{"keys":["loss"],"samples":5}'] };
      const numbers = {
        to: null,
        first: 3,
        stretches: 20,
        from: 0,
        budget: 400,
        collections: 3,
        versions: 2,
        upstreamHops: 3,
      };
      const flags = {
        organization: services.organization.name,
        x: '_step',
        isFirst: true,
        isSketch: index === 0,
        isRegex: index === 1,
        matchCase: index === 2,
      };
      const rest = {
        newer: '{}',
        by: 'JOB_TYPE',
        text: 'e',
        id: IDS[index],
        after: operation === 'RunLogPage' ? '' : null,
      };
      const base = runName === null ? { artifactName: scene.name } : { artifactName: null };
      const variables = { ...scene, ...choice, ...names, ...lists, ...numbers, ...flags, ...rest, ...base, runName };
      await ask(source, variables, operation);
    }
  }
}

const ofClient = `query OfClient($entityName: String!, $projectName: String!, $run: ID!, $id: ID!) {
  project(name: $projectName, entityName: $entityName) {
    sweep(sweepName: "k3xq9v1a") { name }
    sweeps { edges { node { name } } }
    artifactCollection(name: "mnist_model") { ... on ArtifactSequence { latestArtifact { id } } }
  }
  run(id: $run) { eventsTail history(samples: 5) logLines(last: 2) { edges { node { line } } } files { edges { node { name } } } }
  few: artifact(id: $id) { fileList(first: 1) { totalCount } currentManifest { id } }
}`;
await ask(ofClient, { ...place, run: idOf('Run', 1), id: artifactID });
for (const words of ['adam', 'learning_rate=0.001', 'mnist v0', '10000', 'classes=10']) {
  await ask(
    'query Words($words: String!) { search(words: $words) { runs { run { id } } versions { hit { text } } } }',
    { words },
  );
}

await createKey(services.db, 'somebody', 1);
const [made] = await listKeys(services.db);
await findKey(services.db, 'none');
await activeKeyById(services.db, made?.id ?? 0);
await collectGarbage(services, tester);

await edit('deleteArtifactCollectionTagAssignments', tags);
await edit('unlinkArtifact', { artifactID, artifactPortfolioID: idOf('ArtifactCollection', portfolio?.id ?? 0) });
await edit('updateArtifactSequence', {
  artifactSequenceID: idOf('ArtifactCollection', 1),
  name: 'renamed',
  description: 'd',
});
await edit('deleteArtifact', { artifactID, deleteAliases: true });
await edit('deleteArtifactSequence', { artifactSequenceID: idOf('ArtifactCollection', 2) });
await edit('stopRun', { id: idOf('Run', 2) });
await edit('deleteRun', { id: idOf('Run', 3), deleteArtifacts: true });
const home = await services.db.get<{ id: number }>("SELECT id FROM project WHERE name LIKE 'wandb-registry%'");
await edit('deleteModel', { id: idOf('Project', home?.id ?? 0) });

await app.request(`http://localhost/storage/archives/e/p/notes/v0`, { headers: { host: 'localhost' } });
await app.request(`http://localhost/storage/versions/e/p/notes/v0/a.txt`, { headers: { host: 'localhost' } });
await app.request(`http://localhost/storage/blobs/${hexMd5('a')}/a.txt`, { headers: { host: 'localhost' } });
await edit('renameProject', { entityName: 'e', oldProjectName: 'p', newProjectName: 'renamed' });
await runLyingRows(services.db);
console.log(JSON.stringify(seen()));
data.remove();
