import type { Paragraph } from './editing-history.ts';

/** Where the words of a paragraph truly went, by the identities of its words. */
export interface Lineage {
  /** Number of its words by index of paragraph now, most first. */
  readonly places: readonly (readonly [place: number, words: number])[];
  /** May its anchor stand at this place? */
  readonly isRight: (place: number) => boolean;
}

/**
 * Follow the words of every paragraph from one moment of a history to the next.
 *
 * A place is right if it holds most of the words (two words, or a tenth, more or less is a tie). Where words are truly
 * identical any assignment of them is right: the place may have just the words of the paragraph, or those of the right
 * place, or be right for another paragraph with the same words. A copy of a paragraph counts as its words only where
 * less than half of the paragraph itself is left, for then a reader could not tell it from the paragraph.
 *
 * @param before
 *   The paragraphs as they were.
 * @param now
 *   The paragraphs as they are.
 * @returns
 *   One lineage for each paragraph before.
 */
export function lineages(before: readonly Paragraph[], now: readonly Paragraph[]): readonly Lineage[] {
  const placeOf = new Map(now.flatMap(({ tokens }, place) => tokens.map((token) => [token.id, place] as const)));
  const copiesOf = new Map<number, Set<number>>();
  now.forEach(({ tokens }, place) => {
    for (const { origin } of tokens) copiesOf.set(origin, (copiesOf.get(origin) ?? new Set()).add(place));
  });
  const textsNow = now.map(textOf);
  const own = before.map((paragraph) => {
    const direct = ranked(paragraph.tokens.flatMap(({ id }) => placeOf.get(id) ?? []));
    const left = direct.reduce((sum, [, words]) => sum + words, 0);
    const copied = ranked(paragraph.tokens.flatMap(({ origin }) => [...(copiesOf.get(origin) ?? [])]));
    const most = (places: Places, place: number): boolean => {
      const words = places.find(([there]) => there === place)?.[1] ?? 0;
      return words > 0 && words >= (places[0]?.[1] ?? 0) - Math.max(2, paragraph.tokens.length / 10);
    };
    const isOwn = (place: number): boolean =>
      most(direct, place) || (left * 2 < paragraph.tokens.length && most(copied, place));
    return { text: textOf(paragraph), places: direct, isOwn };
  });
  return own.map(({ text, places, isOwn }) => ({
    places,
    isRight: (place) =>
      isOwn(place) ||
      textsNow[place] === text ||
      textsNow.some((there, other) => there === textsNow[place] && isOwn(other)) ||
      own.some((other) => other.text === text && other.isOwn(place)),
  }));
}

type Places = readonly (readonly [place: number, words: number])[];

function ranked(places: readonly number[]): Places {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].sort(([left, few], [right, many]) => many - few || left - right);
}

/** The words, without what only a printer would notice. */
function textOf({ tokens }: Paragraph): string {
  return tokens.map(({ word }) => word.toLowerCase()).join(' ');
}
