import type { MarkedToken, Token } from 'marked';
import { useMemo } from 'react';
import styles from './Markdown.module.css';
import { MarkdownInline } from './MarkdownInline.tsx';
import { readMarkdown } from './readMarkdown.ts';

interface MarkdownProps {
  readonly text: string;
  /** kept: each line stays a line, as people type; joined: lines of a paragraph are one, as in files. */
  readonly lineBreaks?: 'kept' | 'joined';
}

/** A text as its Markdown says it; as it is where it is too long for that. */
export function Markdown({ text, lineBreaks = 'kept' }: MarkdownProps) {
  const blocks = useMemo(() => readMarkdown(text, lineBreaks), [text, lineBreaks]);
  return (
    <div className={styles.markdown} dir="auto">
      {blocks === null ? <p className={styles.plain}>{text}</p> : <Blocks tokens={blocks} />}
    </div>
  );
}

function Blocks({ tokens }: { readonly tokens: readonly Token[] }) {
  // oxlint-disable-next-line react/no-array-index-key -- blocks of a text never change places
  return tokens.map((token, at) => <Block key={at} token={token as MarkedToken} />);
}

function Block({ token }: { readonly token: MarkedToken }) {
  switch (token.type) {
    case 'space':
    case 'def':
      return null;
    case 'hr':
      return <hr className={styles.rule} />;
    case 'code':
      return (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        <pre className={styles.code} tabIndex={0}>
          {token.text}
        </pre>
      );
    // The page has headings of its own; those of a text look like some without being any.
    case 'heading':
      return (
        <p className={styles.heading} data-depth={token.depth}>
          <MarkdownInline tokens={token.tokens} />
        </p>
      );
    case 'blockquote':
      return (
        <blockquote className={styles.quote}>
          <Blocks tokens={token.tokens} />
        </blockquote>
      );
    case 'list':
      return <List token={token} />;
    case 'table':
      return <Table token={token} />;
    case 'paragraph':
      return (
        <p>
          <MarkdownInline tokens={token.tokens} />
        </p>
      );
    case 'html':
      return <p className={styles.plain}>{token.text.trimEnd()}</p>;
    case 'br':
    case 'checkbox':
    case 'codespan':
    case 'del':
    case 'em':
    case 'escape':
    case 'image':
    case 'link':
    case 'list_item':
    case 'strong':
    case 'text':
      break;
  }
  return <MarkdownInline tokens={[token]} />;
}

function List({ token }: { readonly token: MarkedToken & { readonly type: 'list' } }) {
  const Element = token.ordered ? 'ol' : 'ul';
  return (
    <Element className={styles.list} {...(token.ordered && token.start !== '' && { start: token.start })}>
      {token.items.map((item, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- items of a text never change places
        <li key={at} data-task={item.task || undefined}>
          <Blocks tokens={item.tokens} />
        </li>
      ))}
    </Element>
  );
}

function Table({ token }: { readonly token: MarkedToken & { readonly type: 'table' } }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className={styles.tableFrame} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {token.header.map(({ tokens, align }, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- columns of a text never change places
              <th key={at} scope="col" data-align={align ?? undefined}>
                <MarkdownInline tokens={tokens} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {token.rows.map((row, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- nor do rows
            <tr key={at}>
              {row.map(({ tokens, align }, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- as above
                <td key={at} data-align={align ?? undefined}>
                  <MarkdownInline tokens={tokens} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
