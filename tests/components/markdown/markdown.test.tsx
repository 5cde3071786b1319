// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { Markdown } from '../../../src/components/markdown/Markdown.tsx';

afterEach(cleanup);

describe('Markdown', () => {
  test('is drawn as what it says', () => {
    render(
      <Markdown
        text={'# Signs\n\n**bold** and `a<b`, ~~gone~~\n\n- one\n- [x] two\n\n3. three\n\n> said\n\n```py\nx = 1\n```'}
      />,
    );
    expect(screen.getByText('bold').tagName).toBe('STRONG');
    expect(screen.getByText('a<b').tagName).toBe('CODE');
    expect(screen.getByText('gone').tagName).toBe('DEL');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['one', '[x]two', 'three']);
    expect(screen.getByText('x = 1').tagName).toBe('PRE');
    expect(screen.getByText('Signs')).toBeVisible();
    // The page has headings of its own.
    expect(screen.queryByRole('heading')).toBeNull();
  });

  test('has tables', () => {
    render(<Markdown text={'| split | images |\n|---|--:|\n| train | 40000 |\n| test | **8000** |'} />);
    const table = within(screen.getByRole('table'));
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['split', 'images']);
    expect(table.getByRole('row', { name: 'test 8000' })).toBeVisible();
  });

  test('keeps lines as people type them, and joins those of files', () => {
    const { container, rerender } = render(<Markdown text={'one\ntwo'} />);
    expect(container.querySelector('br')).not.toBeNull();
    rerender(<Markdown text={'one\ntwo'} lineBreaks="joined" />);
    expect(container.querySelector('br')).toBeNull();
  });

  test('links lead to pages and people only, in a tab of their own that knows nothing of this one', () => {
    render(
      <Markdown text="[paper](https://example.org/p) <mailto:kim@example.org> [run](javascript:alert(1)) [data](data:text/html,x) [file](../secret)" />,
    );
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      'https://example.org/p',
      'mailto:kim@example.org',
    ]);
    const link = screen.getByRole('link', { name: 'paper' });
    expect(link).toHaveAttribute('target', '_blank');
    expect(link.getAttribute('rel')).toContain('noopener');
    expect(screen.getByText('run')).toBeVisible();
  });

  test('loads no image from elsewhere: it is a link', () => {
    const { container } = render(<Markdown text="![a chart](https://example.org/c.png) ![x](javascript:alert(1))" />);
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByRole('link', { name: 'a chart' })).toHaveAttribute('href', 'https://example.org/c.png');
  });

  test('HTML in it stays text, entities are what they stand for', () => {
    const { container } = render(
      <Markdown
        text={'<script>alert(1)</script>\n\na <b onclick="x()">bold</b> &amp; &#60; <img src=x onerror=alert(1)>'}
      />,
    );
    expect(container.querySelector('script, b, img')).toBeNull();
    expect(container).toHaveTextContent('<script>alert(1)</script>');
    expect(container).toHaveTextContent('a <b onclick="x()">bold</b> & < <img src=x onerror=alert(1)>');
  });

  test.each([
    ['deeply nested', '>'.repeat(20_000)],
    ['long', 'word '.repeat(50_000)],
    ['hard to read', '_a__b'.repeat(20_000)],
  ])('a text that is %s is shown all the same', (_, text) => {
    const { container } = render(<Markdown text={text} />);
    expect(container.textContent?.replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
  });

  test('loses no word, whatever marks stand around it', () => {
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
      '](x)',
      '|',
      '<b>',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const { container } = render(<Markdown text={parts.join('')} />);
        const words = (text: string) => text.split('word').length - 1;
        expect(words(container.textContent ?? '')).toBe(words(parts.join('')));
        cleanup();
      }),
      { numRuns: 200 },
    );
  });
});
