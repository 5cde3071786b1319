import { Image, Square, SquareCheck } from 'lucide-react';
import type { MarkedToken, Token } from 'marked';
import type { ReactNode } from 'react';
import { Spoken } from '../../ui/Spoken.tsx';
import styles from './Markdown.module.css';
import { outerAddress, withoutEntities } from './readMarkdown.ts';

/** What stands in one line: text and its marks. */
export function MarkdownInline({ tokens }: { readonly tokens: readonly Token[] }) {
  // oxlint-disable-next-line react/no-array-index-key -- parts of a text never change places
  return tokens.map((token, at) => <Part key={at} token={token as MarkedToken} />);
}

function Part({ token }: { readonly token: MarkedToken }) {
  switch (token.type) {
    case 'strong':
      return (
        <strong>
          <MarkdownInline tokens={token.tokens} />
        </strong>
      );
    case 'em':
      return (
        <em>
          <MarkdownInline tokens={token.tokens} />
        </em>
      );
    case 'del':
      return (
        <del>
          <MarkdownInline tokens={token.tokens} />
        </del>
      );
    case 'codespan':
      return <code className={styles.inlineCode}>{token.text}</code>;
    case 'br':
      return <br />;
    case 'checkbox': {
      const Box = token.checked ? SquareCheck : Square;
      return (
        <>
          <Box size={14} className={styles.task} aria-hidden />
          <Spoken>{token.checked ? '[x]' : '[ ]'}</Spoken>
        </>
      );
    }
    case 'link':
      return (
        <Outer href={token.href}>
          <MarkdownInline tokens={token.tokens} />
        </Outer>
      );
    // Loading an image would tell another server who reads this; whoever wants it follows the link.
    case 'image':
      return (
        <Outer href={token.href}>
          <Image size={14} className={styles.image} aria-hidden />
          {token.text === '' ? token.href : withoutEntities(token.text)}
        </Outer>
      );
    case 'html':
      return /^<br\s*\/?>$/iu.test(token.text) ? <br /> : token.text;
    case 'text':
      return token.tokens === undefined ? withoutEntities(token.text) : <MarkdownInline tokens={token.tokens} />;
    case 'escape':
      return token.text;
    case 'blockquote':
    case 'code':
    case 'def':
    case 'heading':
    case 'hr':
    case 'list':
    case 'list_item':
    case 'paragraph':
    case 'space':
    case 'table':
      break;
  }
  return token.raw;
}

/** A link to elsewhere, in a tab of its own; only its text where it leads nowhere that is safe. */
function Outer({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const address = outerAddress(href);
  if (address === null) return <span title={href}>{children}</span>;
  return (
    <a href={address} title={address} target="_blank" rel="noopener noreferrer nofollow" className={styles.link}>
      {children}
    </a>
  );
}
