import type { Mention } from './mention.ts';
import { noPublication } from './mention.ts';
import { isPlaceStart } from './read-locator.ts';
import { readNames } from './read-names.ts';
import type { ReadParagraph } from './read-paragraphs.ts';
import { smallWords } from './rules/small-words.ts';
import type { Segment } from './segment.ts';
import { textBetween } from './text-between.ts';
import { titleWords } from './title-words.ts';
import { toPlainMention } from './to-plain-mention.ts';

/**
 * Gather titles so that they are found again in ordinary letters, within prose.
 *
 * @param titles
 *   Of works that are named in full.
 * @returns
 *   By their first two words, folded; a title of one word is left out, for it may be any word.
 */
export function indexTitles(titles: readonly string[]): KnownTitles {
  const known = new Map<string, (readonly string[])[]>();
  for (const title of titles) {
    const words = titleWords(title);
    if (words.length < 2) continue;
    const key = words.slice(0, 2).join(' ');
    known.set(key, [...(known.get(key) ?? []), words]);
  }
  return known;
}

/** At least two weighty words of a title must stand there, with a page behind or an author's genitive before them. */
function findKnownTitles(segments: readonly Segment[], known: KnownTitles): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < segments.length; at += 1) {
    const end = matchFrom(segments, at, known);
    if (end === null) continue;
    const before = segments[at - 1];
    const isOwned = before?.kind === 'word' && /^\p{Lu}.*['’]s$/u.test(before.text);
    const comma = segments[end]?.text === ',' ? end + 1 : end;
    if (!isOwned && !(comma > end && isPlaceStart(segments, comma, segments.length))) continue;
    const owner = isOwned ? readNames(segments, at) : null;
    const names = owner === null ? null : { ...owner, names: owner.names.map((name) => name.replace(/['’]s$/u, '')) };
    mentions.push(
      toPlainMention(segments, {
        first: names?.first ?? at,
        end,
        names,
        title: textBetween(segments, at, end),
        publication: noPublication,
        needs: 'title',
      }),
    );
    at = end;
  }
  return mentions;
}

/** The index behind the longest run of segments that begins a known title. */
function matchFrom(segments: readonly Segment[], at: number, known: KnownTitles): number | null {
  const words: { readonly word: string; readonly end: number }[] = [];
  for (let next = at; next < segments.length && words.length < 2; next += 1) {
    const piece = segments[next];
    if (piece?.kind === 'mark' && words.length > 0 && /^['’ʹ]$/u.test(piece.text)) continue;
    if (piece?.kind !== 'word') return null;
    for (const word of titleWords(piece.text)) words.push({ word, end: next + 1 });
  }
  if (!/^\p{Lu}/u.test(segments[at]?.text ?? '')) return null;
  const candidates =
    known.get(
      words
        .slice(0, 2)
        .map(({ word }) => word)
        .join(' '),
    ) ?? [];
  let best: number | null = null;
  for (const title of candidates) {
    let count = 0;
    let end = at;
    for (let next = at; next < segments.length && count < title.length; next += 1) {
      const own = segments[next]?.kind === 'mark' ? [] : titleWords(segments[next]?.text ?? '');
      if (segments[next]?.isBreak === true || !own.every((word, index) => title[count + index] === word)) break;
      count += own.length;
      if (own.length > 0) end = next + 1;
    }
    const weighty = title.slice(0, count).filter((word) => !smallWords.has(word)).length;
    if (weighty >= 2 && (best === null || end > best)) best = end;
  }
  return best;
}

/**
 * Add to a paragraph the known titles that stand in its prose.
 *
 * @param paragraph
 *   As it was read.
 * @param known
 *   What `indexTitles` gave.
 * @returns
 *   The paragraph with more mentions, in order; none within one that is sure.
 */
export function addKnownTitles(paragraph: ReadParagraph, known: KnownTitles): ReadParagraph {
  const sure = paragraph.mentions.filter(({ needs }) => needs === 'nothing');
  const found = findKnownTitles(paragraph.segments, known).filter(
    (mention) => !sure.some((other) => mention.first < other.end && other.first < mention.end),
  );
  const mentions = [...paragraph.mentions, ...found].sort((a, b) => a.from - b.from || b.to - a.to);
  return { ...paragraph, mentions };
}

type KnownTitles = ReadonlyMap<string, readonly (readonly string[])[]>;
