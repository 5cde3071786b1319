import { describe, expect, test } from 'vitest';
import { isLoopback } from '../../src/shared/loopback.ts';

describe('this machine', () => {
  test.each([
    'localhost',
    'LocalHost',
    'headwaters.localhost',
    'a.b-c.localhost',
    '127.0.0.1',
    '127.4.5.255',
    '::1',
    '[::1]',
  ])('is %s', (host) => {
    expect(isLoopback(host)).toBe(true);
  });

  test.each([
    '',
    'localhost.example.org',
    'mylocalhost',
    '.localhost',
    '-.localhost',
    'a..localhost',
    'evil.org/.localhost',
    'localho\u017ft',
    '127.0.0.1.example.org',
    '127.0.0.256',
    '127.1',
    '192.168.0.1',
    '0.0.0.0',
    '::',
    '[::1',
    '[::2]',
    'localhost:8080',
  ])('is not "%s"', (host) => {
    expect(isLoopback(host)).toBe(false);
  });
});
