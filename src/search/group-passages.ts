import type { PassageGroup } from './passage.ts';
import type { KnownPassage } from './read-passages.ts';
import { splitWords } from './split-words.ts';

/**
 * Enough for all paragraphs or notes of an article: each group more makes the index and its catalogue grow, and Pagefind
 * slower. With passages of up to 511 words, places stay below 65,536, which the index writes in three bytes.
 */
const mostPassages = 128;

/**
 * Gather the passages of an edition into the groups in which they are indexed.
 *
 * @param edition
 *   Its slug.
 * @param passages
 *   All its passages, each once, in reading order.
 * @returns
 *   Groups of one kind each, in reading order. One without a single word is left out: nothing could find it.
 */
export function groupPassages(edition: string, passages: readonly KnownPassage[]): readonly PassageGroup[] {
  const groups = [...Map.groupBy(passages, ({ kind }) => kind)].flatMap(([kind, all]) =>
    Array.from({ length: Math.ceil(all.length / mostPassages) }, (_, number) => ({
      edition,
      kind,
      passages: all.slice(number * mostPassages, (number + 1) * mostPassages).map(({ passage }) => passage),
    })),
  );
  return groups.filter(({ passages: own }) => own.some(({ text }) => splitWords(text).length > 0));
}
