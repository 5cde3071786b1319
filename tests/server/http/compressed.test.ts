import { gunzipSync } from 'node:zlib';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compressed } from '../../../src/server/http/compressed.ts';
import { startServer } from '../../tools/server.ts';

const JSON_HEADERS = { 'content-type': 'application/json' };

async function read(response: Response): Promise<string> {
  const bytes = Buffer.from(await response.arrayBuffer());
  return (response.headers.get('content-encoding') === 'gzip' ? gunzipSync(bytes) : bytes).toString('utf8');
}

describe('an answer', () => {
  it('reads the same, however long and whatever the browser understands', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(0, 1, 3_000, 40_000),
        fc.constantFrom('', 'identity', 'gzip', 'gzip, deflate, br'),
        async (text, times, accepts) => {
          const body = JSON.stringify(text.repeat(times));
          const answer = await compressed(body, accepts, { status: 200, headers: JSON_HEADERS });
          expect(answer.headers.get('content-type')).toBe('application/json');
          expect(await read(answer)).toBe(body);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is compressed when it is long and the browser understands that, and only then', async () => {
    const long = JSON.stringify(Array.from({ length: 20_000 }, (_, k) => `sweep-run-${k}`));
    const encoding = async (body: string, accepts: string) =>
      (await compressed(body, accepts, {})).headers.get('content-encoding');
    expect(await encoding(long, 'gzip, deflate')).toBe('gzip');
    expect(await encoding(long, '')).toBeNull();
    expect(await encoding('{}', 'gzip')).toBeNull();
    const answer = await compressed(long, 'gzip', {});
    expect((await answer.arrayBuffer()).byteLength).toBeLessThan(long.length / 3);
  });
});

describe('the explorer', () => {
  it('travels compressed, and whole for who asks for that', async () => {
    await using server = await startServer();
    const page = await (await fetch(server.url, { headers: { accept: 'text/html' } })).text();
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1];
    expect(script).toBeDefined();
    const ask = (encoding: string) => fetch(`${server.url}${script}`, { headers: { 'accept-encoding': encoding } });
    const [short, whole] = await Promise.all([ask('gzip'), ask('identity')]);
    expect(short.headers.get('content-encoding')).toBe('gzip');
    expect(short.headers.get('content-type')).toContain('javascript');
    expect(whole.headers.get('content-encoding')).toBeNull();
    expect(Number(short.headers.get('content-length'))).toBeLessThan(Number(whole.headers.get('content-length')) / 2);
    expect(await short.text()).toBe(await whole.text());
  });
});
