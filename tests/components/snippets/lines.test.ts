import { describe, expect, test } from 'vitest';
import { checkoutLines } from '../../../src/components/snippets/gitLines.ts';
import { loggingLines } from '../../../src/components/snippets/loggingLines.ts';
import { downloadLines, linkLines, usageLines } from '../../../src/components/snippets/usageLines.ts';

describe('the lines to paste', () => {
  test('point the client at the server of the page', () => {
    expect(loggingLines({ origin: 'http://127.0.0.1:8080', hostname: '127.0.0.1' })).toMatch(
      /^export WANDB_BASE_URL=http:\/\/127\.0\.0\.1:8080\nexport WANDB_API_KEY=local-0{40}\n/,
    );
    expect(loggingLines({ origin: 'https://hw.example.org', hostname: 'hw.example.org' })).toContain('<your API key>');
  });

  test('need no key on any loopback address', () => {
    const lines = loggingLines({ origin: 'http://headwaters.localhost:8080', hostname: 'headwaters.localhost' });
    expect(lines).toMatch(/^export WANDB_API_KEY=local-0{40}$/mu);
  });

  test('quote names for Python', () => {
    const names = { qualifiedName: 'a/b/c"):evil("', entity: 'a', project: 'b\\', type: 't' };
    expect(usageLines(names)).toContain(String.raw`run.use_artifact("a/b/c\"):evil(\"", type="t")`);
    expect(usageLines(names)).toContain(String.raw`project="b\\"`);
    expect(linkLines({ ...names, type: 'model', collection: 'c"' })).toContain(
      String.raw`run.link_artifact(artifact, target_path="wandb-registry-model/c\"")`,
    );
    expect(downloadLines(names)).toContain(String.raw`artifact("a/b/c\"):evil(\"", type="t")`);
  });

  test('quote repositories and commits for a shell', () => {
    expect(checkoutLines({ commit: 'abc', repo: 'git@example.com:a/b.git' })).toBe(
      'git clone -- git@example.com:a/b.git code && cd code\ngit checkout abc',
    );
    expect(checkoutLines({ commit: '$(reboot)', repo: "x'; reboot #" })).toBe(
      String.raw`git clone -- 'x'\''; reboot #' code && cd code` + "\ngit checkout '$(reboot)'",
    );
    expect(checkoutLines({ commit: '--help', repo: null })).toBe('git checkout help');
    expect(checkoutLines({ commit: null, repo: 'x' })).toBeNull();
  });
});
