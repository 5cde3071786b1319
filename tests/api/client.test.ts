import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ApiError, execute } from '../../src/api/client.ts';
import { ProjectsDocument } from '../../src/api/generated/home.ts';

// A real server, since what is tested is how answers end.
let server: Server;
let answer: (response: ServerResponse) => void;
beforeAll(async () => {
  server = createServer((_request, response) => {
    answer(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  vi.stubGlobal('location', { origin: `http://127.0.0.1:${port}` });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const ask = (signal?: AbortSignal) => execute(ProjectsDocument, {}, signal);

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'answered',
    (error: unknown) => error,
  );
}

describe('execute', () => {
  test('gives the data', async () => {
    answer = (response) => response.end('{"data":{"models":null,"serverInfo":null}}');
    expect(await ask()).toEqual({ models: null, serverInfo: null });
  });

  test.each([
    [
      'refused, with the sentence',
      200,
      '{"data":null,"errors":[{"message":"No such order"}]}',
      'refused',
      'No such order',
    ],
    ['refused, also with an error status', 400, '{"errors":[{"message":"Syntax"}]}', 'refused', 'Syntax'],
    [
      'refused, when only a part could be answered',
      200,
      '{"data":{"models":null},"errors":[{"message":"Lost"}]}',
      'refused',
      'Lost',
    ],
    ['refused, when the server turns the page away', 403, '{"errors":[{"message":"Foreign"}]}', 'refused', 'Foreign'],
    ['http for a bare error status', 502, '<h1>Bad gateway</h1>', 'http', null],
    ['signIn for a missing key', 401, '{"errors":[{"message":"Key?"}]}', 'signIn', 'Key?'],
    ['cutOff for a body that is no answer', 200, '<h1>A proxy says hello</h1>', 'cutOff', null],
    ['cutOff for half an answer', 200, '{"data":{"models":', 'cutOff', null],
    ['cutOff for an answer without data', 200, '{"data":null}', 'cutOff', null],
  ])('says %s', async (_, status, body, kind, detail) => {
    answer = (response) => response.writeHead(status).end(body);
    const error = await failure(ask());
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ kind, detail, status });
  });

  test('says cutOff when the connection breaks in the middle', async () => {
    answer = (response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"data":', () => response.destroy());
    };
    expect(await failure(ask())).toMatchObject({ kind: 'cutOff' });
  });

  test('says network when nothing answers', async () => {
    answer = (response) => response.destroy();
    expect(await failure(ask())).toMatchObject({ kind: 'network' });
  });

  test('ends with the reason of an abort, which is no error of the server', async () => {
    const stop = new AbortController();
    answer = () => {
      stop.abort();
    };
    expect(await failure(ask(stop.signal))).toBe(stop.signal.reason);
  });
});
