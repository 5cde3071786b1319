import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, type Inline, readMarkdown } from '../../src/app/markdown/markdown.ts';

const inlineOf = (block: Block): readonly Inline[] =>
  'content' in block ? block.content : block.kind === 'list' ? block.items.flat() : [];

test('blocks are told apart', () => {
  const text = '# Title #\nOne\ntwo.\n\n- a\n- b\n1. c\n> said\n> more\n---\n```py\n# no heading\n\nx = 1\n```\nend';
  expect(readMarkdown(text)).toEqual([
    { kind: 'heading', level: 1, content: [{ kind: 'text', text: 'Title' }] },
    { kind: 'paragraph', content: [{ kind: 'text', text: 'One\ntwo.' }] },
    { kind: 'list', isOrdered: false, items: [[{ kind: 'text', text: 'a' }], [{ kind: 'text', text: 'b' }]] },
    { kind: 'list', isOrdered: true, items: [[{ kind: 'text', text: 'c' }]] },
    { kind: 'quote', content: [{ kind: 'text', text: 'said\nmore' }] },
    { kind: 'rule' },
    { kind: 'code', text: '# no heading\n\nx = 1' },
    { kind: 'paragraph', content: [{ kind: 'text', text: 'end' }] },
  ]);
});

test('words are marked within a line, and names with underscores stay whole', () => {
  const [block] = readMarkdown(
    '**bold** and *soft*, `a*b*`, snake_case_name, [site](https://a.example/x) https://b.example.',
  );
  expect(block && inlineOf(block)).toEqual([
    { kind: 'strong', text: 'bold' },
    { kind: 'text', text: ' and ' },
    { kind: 'emphasis', text: 'soft' },
    { kind: 'text', text: ', ' },
    { kind: 'code', text: 'a*b*' },
    { kind: 'text', text: ', snake_case_name, ' },
    { kind: 'link', text: 'site', url: 'https://a.example/x' },
    { kind: 'text', text: ' ' },
    { kind: 'link', text: 'https://b.example.', url: 'https://b.example.' },
  ]);
});

test.each([
  '[x](javascript:alert(1))',
  '[x](JavaScript:alert`1`)',
  '[x](data:text/html,hi)',
  '<img src=x onerror=alert(1)>',
])('%s stays text', (text) => {
  for (const block of readMarkdown(text)) {
    for (const part of inlineOf(block)) expect(part.kind).toBe('text');
  }
});

test('no text is lost or made up: the letters of a text are the letters of its blocks', () => {
  const letters = (text: string) => text.replaceAll(/[^a-z]/gu, '');
  const pieces = fc.constantFrom(
    '# ',
    '- ',
    '1. ',
    '> ',
    '**',
    '*',
    '`',
    '\n',
    '\n\n',
    'word',
    'a b',
    '[',
    '](',
    ')',
    '<b>',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const read = readMarkdown(text).map((block) =>
        block.kind === 'code'
          ? block.text
          : inlineOf(block)
              .map((part) => part.text)
              .join(''),
      );
      expect(letters(read.join(''))).toBe(letters(text));
    }),
  );
});
