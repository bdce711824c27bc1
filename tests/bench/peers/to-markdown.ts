import type { Inline } from '../../../src/edition/article.ts';
import type { MadeText } from '../texts/make-text.ts';

/** How a peer writes what Markdown has no form for. */
export interface Dialect {
  /** Words as printed, the key of the source, and the locator that follows: `, pp. 4–9`. */
  readonly citation: (printed: string, key: string, locator: string) => string;
}

/**
 * Write a made-up text as the Markdown that peers take: the same words, with ordinary footnotes.
 *
 * Page milestones are left out, for none of them has any.
 *
 * @param text
 *   The text. Its words hold nothing that Markdown would have to escape.
 * @param dialect
 *   How citations are written.
 * @returns
 *   The body of the file.
 */
export function toMarkdown({ article }: MadeText, dialect: Dialect): string {
  const blocks = article.text.map(({ block }) => {
    if (block.type === 'heading') return `## ${inlines(block.content, dialect)}`;
    return 'content' in block ? inlines(block.content, dialect) : '';
  });
  const notes = article.notes.map(({ label, blocks: [first] }) =>
    first !== undefined && 'content' in first
      ? `[^${label.replace('.', '-')}]: ${inlines(first.content, dialect)}`
      : '',
  );
  return `${[...blocks, ...notes].join('\n\n')}\n`;
}

function inlines(content: readonly Inline[], dialect: Dialect): string {
  let written = '';
  for (const [index, inline] of content.entries()) {
    if (inline.type === 'emphasis') written += `*${inlines(inline.content, dialect)}*`;
    else if (inline.type === 'call') written += `[^${inline.note.replace('.', '-')}]`;
    else if (inline.type === 'citation') {
      const next = content[index + 1];
      const locator = next?.type === 'text' ? (locatorPattern.exec(next.value)?.[0] ?? '') : '';
      written += dialect.citation(inlines(inline.content, dialect), inline.source, locator);
    } else if (inline.type === 'text') {
      written += content[index - 1]?.type === 'citation' ? inline.value.replace(locatorPattern, '') : inline.value;
    }
  }
  return written;
}

const locatorPattern = /^, pp\. \d+–\d+/u;
