// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { downloadFile } from '../../../src/components/download/downloadFile.ts';
import { safeFileName } from '../../../src/components/download/safeFileName.ts';

describe('a download', () => {
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click');
  const make = vi.fn<(content: Blob) => string>().mockReturnValue('blob:1');
  const revoke = vi.fn<(url: string) => void>();
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: make, revokeObjectURL: revoke }));
  });
  afterEach(() => {
    vi.useRealTimers();
    click.mockReset();
    revoke.mockClear();
  });

  test('has a name that every file system takes, and an address that lasts until the browser has opened it', () => {
    const names: string[] = [];
    click.mockImplementation(function record(this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const content = new Blob(['a,b']);
    downloadFile('e/p: "runs".csv', content);
    expect(names).toEqual(['e-p- -runs-.csv']);
    expect(make).toHaveBeenCalledWith(content);
    vi.advanceTimersByTime(500);
    expect(revoke).not.toHaveBeenCalled();
    vi.advanceTimersByTime(600);
    expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:1');
  });
});

describe('names of saved files', () => {
  test('hold nothing that a file system refuses, and are not endless', () => {
    expect(safeFileName('a/b:v0 "x"\n.svg')).toBe('a-b-v0 -x-.svg');
    const long = safeFileName(`${'n'.repeat(10_000)}:v3 lineage.svg`);
    expect(long.length).toBeLessThanOrEqual(120);
    expect(long.endsWith('v3 lineage.svg')).toBe(true);
  });

  test('are cut between characters, or say that they were not', () => {
    for (let before = 0; before < 4; before += 1) {
      expect(safeFileName('n'.repeat(before) + '\u{1f600}'.repeat(100)).isWellFormed()).toBe(true);
    }
  });
});
