import type { Passage } from '../edition/article.ts';

/**
 * Find the passages that open a text or a part of it, whose first line is set in small capitals.
 *
 * They are what `text.css` finds on the reading page: the first paragraph, and one that follows a heading.
 *
 * @param text
 *   Of an article.
 * @returns
 *   Their anchors.
 */
export function findOpenings(text: readonly Passage[]): ReadonlySet<string> {
  const first = text.findIndex(isParagraph);
  return new Set(
    text
      .filter((passage, at) => isParagraph(passage) && (at === first || opensPart(text[at - 1])))
      .map(({ anchor }) => anchor),
  );
}

/** Verse is a paragraph of the page, too. */
function isParagraph({ block }: Passage): boolean {
  return block.type === 'paragraph' || block.type === 'verse';
}

/** Deeper headings are in small capitals themselves. */
function opensPart(before: Passage | undefined): boolean {
  return before?.block.type === 'heading' && before.block.depth <= 2;
}
