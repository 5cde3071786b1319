import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ask, askFor, authorization } from '../../tools/graphql.ts';
import { logOverHttp, type Place } from '../../tools/httpLogging.ts';
import { startServer } from '../../tools/server.ts';
import type { TestServer } from '../../tools/server.ts';

let server: TestServer;
let place: Place & { readonly runName: string };

const RUN = `mutation Run($entityName: String, $projectName: String, $runName: String, $sweep: String) {
  upsertBucket(input: { name: $runName, modelName: $projectName, entityName: $entityName, sweep: $sweep }) {
    bucket { id }
  }
}`;

/** Begins or resumes a run, and gives its id. */
async function run(runName: string, sweep?: string): Promise<string> {
  const { upsertBucket } = await askFor<{ upsertBucket: { bucket: { id: string } } }>(server.url, RUN, {
    ...place,
    runName,
    sweep,
  });
  return upsertBucket.bucket.id;
}

/** Posts to a run's stream as its client does, and gives the answer. */
async function stream(runName: string, body: object): Promise<{ status: number; answer: unknown }> {
  const path = `/files/${place.entityName}/${place.projectName}/${runName}/file_stream`;
  const response = await fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: authorization() },
    body: JSON.stringify(body),
  });
  return { status: response.status, answer: await response.json() };
}

const setState = (id: string, state: string) =>
  ask(
    server.url,
    'mutation State($id: ID!, $state: String!) { updateRunState(input: { id: $id, state: $state }) { success } }',
    { id, state },
  );

beforeAll(async () => {
  server = await startServer();
  const { viewer } = await askFor<{ viewer: { entity: string } }>(server.url, '{ viewer { entity } }');
  place = { url: server.url, entityName: viewer.entity, projectName: 'acts', runName: 'logger' };
}, 200_000);

afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

describe('a run that is asked to stop', () => {
  it('hears of it when it streams, until it is resumed', async () => {
    const id = await run('stopped');
    expect(await stream('stopped', { files: {} })).toEqual({ status: 200, answer: {} });
    await askFor(server.url, 'mutation Stop($id: ID!) { stopRun(input: { id: $id }) { success } }', { id });
    expect(await stream('stopped', { files: {} })).toEqual({ status: 200, answer: { stopped: true } });
    await run('stopped');
    expect(await stream('stopped', { files: {} })).toEqual({ status: 200, answer: {} });
  });
});

describe('the state of a run', () => {
  it('is set from outside where the client says it can be', async () => {
    const id = await run('lost');
    expect((await setState(id, 'failed')).errors).toEqual([]);
    expect((await setState(id, 'pending')).errors).toEqual([]);
    expect((await setState(id, 'finished')).errors.join()).toMatch(/pending/);
    expect((await setState(await run('swept', 'sweep'), 'failed')).errors.join()).toMatch(/sweep/);
  });
});

describe('an alert', () => {
  it('is answered honestly: there is nobody to tell', async () => {
    await run('alarmed');
    const alert = `mutation Alert($entityName: String!, $projectName: String!, $runName: String!) {
      notifyScriptableRunAlert(input: {
        entityName: $entityName, projectName: $projectName, runName: $runName, title: "t", text: "x", severity: WARN
      }) { success }
    }`;
    const ok = await askFor(server.url, alert, { ...place, runName: 'alarmed' });
    expect(ok).toEqual({ notifyScriptableRunAlert: { success: false } });
    expect((await ask(server.url, alert, { ...place, runName: 'nobody' })).errors.join()).toMatch(/not found/);
  });
});

describe('a deleted run', () => {
  it('is a ghost in the lineage, and nowhere else', async () => {
    const id = await run(place.runName);
    await logOverHttp(place, 'made', 'content');
    await askFor(server.url, 'mutation Delete($id: ID!) { deleteRun(input: { id: $id }) { clientMutationId } }', {
      id,
    });
    const { project, lineage } = await askFor<{
      project: object;
      lineage: { nodes: { name: string[]; state: number[]; states: string[] } };
    }>(
      server.url,
      `query Read($entityName: String!, $projectName: String!) {
        project(name: $projectName, entityName: $entityName) {
          run(name: "logger") { id }
          artifact(name: "made:v0") { createdBy { __typename } loggedBy { totalCount edges { node { id } } } }
        }
        lineage(entityName: $entityName, projectName: $projectName, artifactName: "made:v0") {
          nodes { name state states }
        }
      }`,
      place,
    );
    expect(project).toEqual({
      run: null,
      artifact: { createdBy: null, loggedBy: { totalCount: 0, edges: [] } },
    });
    const { state, states } = lineage.nodes;
    expect(state.map((index) => states[index])).toEqual(['COMMITTED', 'DELETED']);
    expect((await stream(place.runName, { files: {} })).status).toBe(404);
  });
});
