import type { Article, Inline } from '../../../src/edition/article.ts';
import { nameOf } from '../../../src/edition/name-of.ts';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Write a made-up text as somebody would transcribe it from print: page after page, its notes at the foot of each.
 *
 * @param article
 *   A text whose notes are numbered on each page, with paragraphs and headings.
 * @returns
 *   Plain text with a cover sheet; titles in asterisks, calls as raised figures.
 */
export function toTranscription({ frontmatter, text, notes }: Article): string {
  const [first, last] = [pagesOf(notes).at(0) ?? '1', pagesOf(notes).at(-1) ?? '1'];
  const [author] = frontmatter.author;
  const blocks = [
    frontmatter.title,
    `Author(s): ${author === undefined ? 'Nobody' : nameOf(author)}`,
    `Source: *Made-up Studies*, Vol. 12, No. 3 (Sep., 1961), pp. ${first}-${last}`,
    'Published by: Nobody',
  ];
  const byPage = Map.groupBy(notes, ({ label }) => label.split('.')[0] ?? '');
  let page = first;
  const endPage = (): void => {
    for (const {
      label,
      blocks: [block],
    } of byPage.get(page) ?? []) {
      if (block?.type === 'paragraph') blocks.push(`${raised(label)} ${plain(block.content)}`);
    }
  };
  for (const { block } of text) {
    if (block.type !== 'paragraph' && block.type !== 'heading') throw new Error(`Expected no ${block.type}.`);
    let line: Inline[] = [];
    for (const inline of block.content) {
      if (inline.type !== 'pageMilestone' || inline.page === page) {
        line.push(inline);
        continue;
      }
      if (line.length > 0) blocks.push(plain(line));
      line = [];
      endPage();
      page = inline.page;
    }
    const words = plain(line);
    blocks.push(block.type === 'heading' ? words.toUpperCase() : words);
  }
  endPage();
  return `${blocks.map((block) => block.trim()).join('\n\n')}\n`;
}

function pagesOf(notes: Article['notes']): readonly string[] {
  return notes.map(({ label }) => label.split('.')[0] ?? '');
}

function plain(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      if (inline.type === 'call') return raised(inline.note);
      if (inline.type === 'emphasis') return `*${plain(inline.content)}*`;
      return 'content' in inline ? plain(inline.content) : '';
    })
    .join('');
}

/** The number of a note on its page. */
function raised(label: string): string {
  return (label.split('.')[1] ?? label).replace(/\d/gu, (figure) => superscripts[Number(figure)] ?? '');
}
