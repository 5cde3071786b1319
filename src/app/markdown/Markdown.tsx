import { useMemo } from 'react';
import { type Block, type Inline, readMarkdown } from './markdown.ts';
import styles from './Markdown.module.css';

/** A description as its Markdown says it. */
export function Markdown({ text }: { readonly text: string }) {
  const blocks = useMemo(() => readMarkdown(text), [text]);
  return (
    <div className={styles.markdown} dir="auto">
      {blocks.map((block, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- blocks of a text never change places
        <BlockView key={at} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  if (block.kind === 'rule') return <hr className={styles.rule} />;
  if (block.kind === 'code') return <pre className={styles.code}>{block.text}</pre>;
  if (block.kind === 'list') {
    const List = block.isOrdered ? 'ol' : 'ul';
    return (
      <List className={styles.list}>
        {block.items.map((item, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- items of a text never change places
          <li key={at}>
            <InlineView content={item} />
          </li>
        ))}
      </List>
    );
  }
  const content = <InlineView content={block.content} />;
  if (block.kind === 'quote') return <blockquote className={styles.quote}>{content}</blockquote>;
  // The page has headings of its own; those of a description look like some without being any.
  if (block.kind === 'heading') return <p className={styles.heading}>{content}</p>;
  return <p>{content}</p>;
}

function InlineView({ content }: { readonly content: readonly Inline[] }) {
  // oxlint-disable-next-line react/no-array-index-key -- parts of a text never change places
  return content.map((part, at) => <InlinePart key={at} part={part} />);
}

function InlinePart({ part }: { readonly part: Inline }) {
  if (part.kind === 'link') {
    return (
      <a href={part.url} title={part.url} target="_blank" rel="noopener noreferrer nofollow" className={styles.link}>
        {part.text}
      </a>
    );
  }
  if (part.kind === 'code') return <code className={styles.inlineCode}>{part.text}</code>;
  if (part.kind === 'strong') return <strong>{part.text}</strong>;
  return part.kind === 'emphasis' ? <em>{part.text}</em> : part.text;
}
