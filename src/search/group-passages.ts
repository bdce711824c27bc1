import { type PassageGroup, mostPassages } from './passage.ts';
import type { KnownPassage } from './read-passages.ts';
import { splitWords } from './split-words.ts';

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
