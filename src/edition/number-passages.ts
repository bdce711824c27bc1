import type { Block, Passage } from './article.ts';

/**
 * Number passages as they stand: `p1`, `p2` …, headings `h1`, `h2` …
 *
 * @param blocks
 *   In reading order.
 * @returns
 *   Passages with their provisional anchors, as a text without a ledger has them.
 */
export function numberPassages(blocks: readonly Block[]): readonly Passage[] {
  const counts = { p: 0, h: 0 };
  return blocks.map((block) => {
    const letter = block.type === 'heading' ? 'h' : 'p';
    counts[letter] += 1;
    return { anchor: `${letter}${String(counts[letter])}`, block };
  });
}
