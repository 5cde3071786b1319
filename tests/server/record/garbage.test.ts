import { describe, expect, it, vi } from 'vitest';

import { askFor } from '../../tools/graphql.ts';
import { logOverHttp } from '../../tools/httpLogging.ts';
import { startServer } from '../../tools/server.ts';

const READ = `query Read($entity: String!) {
  project(name: "p", entityName: $entity) { artifact(name: "short:v0") { id state ttlDurationSeconds ttlIsInherited } }
}`;

interface Answer {
  readonly project: { readonly artifact: { readonly id: string; readonly state: string } };
}

describe('a server that starts', () => {
  it('deletes what outlived its time while it was down', async () => {
    await using server = await startServer();
    const { viewer } = await askFor<{ viewer: { entity: string } }>(server.url, '{ viewer { entity } }');
    const { entity } = viewer;
    await logOverHttp({ url: server.url, entityName: entity, projectName: 'p' }, 'short', 'soon gone');
    const { project } = await askFor<Answer>(server.url, READ, { entity });
    expect(project.artifact).toMatchObject({ state: 'COMMITTED', ttlDurationSeconds: -1, ttlIsInherited: true });
    await askFor(
      server.url,
      'mutation Live($id: ID!) { updateArtifact(input: { artifactID: $id, ttlDurationSeconds: 3600 }) { artifact { id } } }',
      { id: project.artifact.id },
    );
    expect((await askFor<Answer>(server.url, READ, { entity })).project.artifact).toMatchObject({
      state: 'COMMITTED',
      ttlDurationSeconds: 3600,
      ttlIsInherited: false,
    });
    const { data } = server;
    await server.stop();
    const ahead = 'const now = Date.now; Date.now = () => now() + 86_400_000;';
    await using later = await startServer({
      data,
      env: { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(ahead)}` },
    });
    await vi.waitFor(
      async () => {
        const { project: found } = await askFor<Answer>(later.url, READ, { entity });
        expect(found.artifact.state).toBe('DELETED');
      },
      { timeout: 20_000, interval: 100 },
    );
  }, 200_000);
});
