import { describe, expect, it } from 'vitest';

import { serveGraphql } from './msw.ts';

const server = serveGraphql({
  project: ({ name }: { name: string }) => ({
    name,
    artifactCollection: { __typename: 'ArtifactSequence', name: 'mnist_dataset' },
  }),
});

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const response = await fetch('http://headwaters.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as { data?: unknown; errors?: { message: string }[] };
}

describe('the mock server', () => {
  it('answers from functions of the arguments, through interfaces', async () => {
    const query =
      'query Named($name: String) { project(name: $name) { name artifactCollection(name: "x") { __typename name } } }';
    expect(await ask(query, { name: 'mnist' })).toEqual({
      data: {
        project: { name: 'mnist', artifactCollection: { __typename: 'ArtifactSequence', name: 'mnist_dataset' } },
      },
    });
  });

  it('refuses what the schema does not know', async () => {
    const { data, errors } = await ask('{ project(name: "mnist") { colour } }');
    expect(data).toBeUndefined();
    expect(errors?.[0]?.message).toContain('colour');
  });

  it('refuses an answer that the schema does not allow', async () => {
    server.answer({ project: { name: null } });
    const { errors } = await ask('{ project(name: "mnist") { name } }');
    expect(errors?.[0]?.message).toContain('non-nullable');
  });

  it('forgets the answers of an earlier test', async () => {
    expect(await ask('{ project(name: "mnist") { name } }')).toEqual({ data: { project: { name: 'mnist' } } });
  });
});
