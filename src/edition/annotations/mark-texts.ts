import type { Text } from '../article.ts';
import type { PlacedAnnotation } from './place-annotations.ts';

/** A part of one text. */
export interface MarkedPiece {
  readonly value: string;
  /** The annotation that these words lead to, or null where they have none. */
  readonly annotation: string | null;
  /** Annotations whose words begin here. */
  readonly begins: readonly string[];
}

/**
 * Split the texts that have annotations wherever one begins or ends.
 *
 * Words under several annotations lead to the one with the fewest words. One that lies wholly under shorter ones still
 * begins somewhere, and stands beside them in the list of annotations.
 *
 * @param placed
 *   The annotations of one edition.
 * @returns
 *   For each text that has any, its pieces; together they are exactly its characters.
 */
export function markTexts(placed: readonly PlacedAnnotation[]): ReadonlyMap<Text, readonly MarkedPiece[]> {
  const onText = new Map<Text, Mark[]>();
  for (const { annotation, words, range } of placed) {
    for (const { text, start } of words.texts) {
      const from = Math.max(range.start - start, 0);
      const to = Math.min(range.end - start, text.value.length);
      if (from >= to) continue;
      const mark = {
        id: annotation.id,
        from,
        to,
        first: start + from === range.start,
        length: range.end - range.start,
      };
      onText.set(text, [...(onText.get(text) ?? []), mark]);
    }
  }
  return new Map([...onText].map(([text, marks]) => [text, splitAt(text.value, marks)]));
}

function splitAt(value: string, marks: readonly Mark[]): readonly MarkedPiece[] {
  const cuts = [...new Set([0, value.length, ...marks.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0;
    const over = marks.filter((mark) => mark.from <= from && mark.to >= to);
    const shortest = over.reduce<Mark | null>((best, mark) => (best && best.length <= mark.length ? best : mark), null);
    return {
      value: value.slice(from, to),
      annotation: shortest?.id ?? null,
      begins: over.filter((mark) => mark.first && mark.from === from).map(({ id }) => id),
    };
  });
}

/** The part of one annotation that lies on one text; offsets in that text. */
interface Mark {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly first: boolean;
  /** Of all its words. */
  readonly length: number;
}
