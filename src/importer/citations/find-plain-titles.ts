import { endOfTitle, type TitleEnd } from './end-of-title.ts';
import { type Mention } from './mention.ts';
import { readLocator } from './read-locator.ts';
import { readNames } from './read-names.ts';
import { readPlainNewspaper } from './read-plain-newspaper.ts';
import { monthNumbers } from './rules/months.ts';
import { possessives } from './rules/names.ts';
import { containerWords } from './rules/roles.ts';
import { signalWords } from './rules/signals.ts';
import type { Segment } from './segment.ts';
import { skipNames } from './skip-names.ts';
import { textBetween } from './text-between.ts';
import { toPlainMention } from './to-plain-mention.ts';

/**
 * Find the citations whose title is set in ordinary letters, because the italics are lost or were never there.
 *
 * A clause is read as author, comma, title up to an imprint or a page. With an imprint that is enough; without one the
 * author must be known by another citation, and a title without an author must be a known title.
 *
 * @param segments
 *   Of one paragraph.
 * @param taken
 *   Segments that belong to another citation.
 * @returns
 *   Mentions in order, without locators.
 */
export function findPlainTitles(segments: readonly Segment[], taken: readonly boolean[]): readonly Mention[] {
  return clausesOf(segments, taken).flatMap(({ first, end }) => {
    const found: Mention[] = [];
    for (let from = first; from < end;) {
      const mention = readClause(segments, from, end);
      if (mention === null) break;
      found.push(mention);
      from = (readLocator(segments, mention.end, end, mention.kind)?.end ?? mention.end) + 1;
    }
    return found;
  });
}

/** Runs of segments between breaks, signals and what is taken. */
function clausesOf(segments: readonly Segment[], taken: readonly boolean[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let first = 0;
  for (let at = 0; at <= segments.length; at += 1) {
    const piece = segments[at];
    const isOther = piece?.reference?.kind === 'person' && /^(?:in|:)$/u.test(segments[at - 1]?.text ?? '');
    const isInside =
      piece !== undefined &&
      !piece.isBreak &&
      taken[at] !== true &&
      piece.kind !== 'italic' &&
      piece.kind !== 'archive' &&
      piece.kind !== 'quoted';
    if (isInside && !signalWords.has(piece.fold) && (piece.kind !== 'reference' || at === first || isOther)) continue;
    if (at - first > 2) clauses.push({ first, end: at });
    first = piece?.kind === 'reference' && piece.reference?.kind === 'person' ? at : at + 1;
  }
  return clauses;
}

function readClause(segments: readonly Segment[], from: number, end: number): Mention | null {
  const first = skipTopic(segments, from, skipLeadIn(segments, from, end), end);
  const stop = endOfTitle(segments, first, end);
  const newspaper = readPlainNewspaper(segments, first, end);
  if (newspaper !== null && (newspaper.needs === 'nothing' || stop.publication.imprint === null)) return newspaper;
  const opening = segments[first];
  if (opening === undefined || first >= end) return null;
  const isIdem = opening.kind === 'reference' && segments[first + 1]?.text === ',';
  if (isIdem || possessives.has(opening.fold))
    return readSameAuthor(segments, isIdem ? first + 2 : first + 1, isIdem ? first : first + 1, stop);
  const authored = readAuthored(segments, first, stop);
  if (authored !== null) return authored;
  if (opening.kind !== 'word' || !/^\p{Lu}/u.test(opening.text) || stop.title <= first) return null;
  const title = textBetween(segments, first, stop.title);
  const imprint = stop.publication.imprint;
  const isNamed =
    imprint !== null &&
    imprint.place !== '' &&
    stop.title - first > 1 &&
    !/\b(?:was|were|is|are|had|has|who|which|that)\b/u.test(title);
  return toPlainMention(segments, {
    first,
    end: stop.end,
    names: null,
    title,
    publication: stop.publication,
    needs: isNamed ? 'nothing' : 'title',
  });
}

/** `Ders., Salz und Silber, Hamburg 1970`; `and his Ropes and Wheels (Durham, 1961)`. */
function readSameAuthor(segments: readonly Segment[], title: number, first: number, stop: TitleEnd): Mention | null {
  if (stop.title <= title || !/^\p{Lu}/u.test(segments[title]?.text ?? '')) return null;
  const hasImprint = stop.publication.imprint !== null;
  const words = textBetween(segments, title, stop.title);
  const mention = toPlainMention(segments, {
    first,
    end: stop.end,
    names: null,
    title: words,
    publication: stop.publication,
    needs: hasImprint ? 'nothing' : 'author',
  });
  return { ...mention, isSameAuthor: true };
}

/** The first comma with a name before it and a capital behind it parts author and title. */
function readAuthored(segments: readonly Segment[], first: number, stop: TitleEnd): Mention | null {
  for (let at = first + 1; at < Math.min(stop.title - 1, first + longest); at += 1) {
    const piece = segments[at];
    if (piece?.text !== ',' && piece?.text !== ':') continue;
    const isRole = segments[at - 1]?.group?.kind === 'role';
    const names = readNames(segments, isRole ? at - 1 : at);
    if (
      names === null ||
      names.first < first ||
      !isAuthorAt(segments, names.first, names.opensClause || names.first === first)
    )
      continue;
    const skipped = skipNames(segments, at + 1, stop.title);
    const word = segments[skipped.end];
    if (
      word === undefined ||
      skipped.end >= stop.title ||
      !/^[\p{Lu}\p{Lt}\d]/u.test(word.text) ||
      monthNumbers.has(word.fold)
    )
      continue;
    const title = textBetween(segments, skipped.end, stop.title);
    // `Documents on Policy, 1919–1939`: years are no title.
    if (!/\p{L}{3}/u.test(title)) continue;
    const imprint = stop.publication.imprint;
    if (imprint !== null && imprint.place === '' && names.first !== first) return null;
    const people = { ...names, names: [...names.names, ...skipped.names] };
    const mention = toPlainMention(segments, {
      first: names.first,
      end: stop.end,
      names: people,
      title,
      publication: stop.publication,
      needs: imprint === null ? 'author' : 'nothing',
    });
    return { ...mention, isEdited: isRole || skipped.isEdited };
  }
  return null;
}

/** A town after *in* is no author. */
function isAuthorAt(segments: readonly Segment[], first: number, opensClause: boolean): boolean {
  const before = segments[first - 1];
  return opensClause || before?.kind !== 'word' || !/^(?:at|to|near|of)$/u.test(before.fold);
}

/** `For the Italian side: Title`: what a work is cited for. */
function skipTopic(segments: readonly Segment[], from: number, first: number, end: number): number {
  if (segments[from]?.fold !== 'for') return first;
  const stop = Math.min(end, from + 10);
  for (let at = first; at < stop; at += 1) {
    if (segments[at]?.text === ':') return at + 1;
    if (segments[at]?.kind !== 'word') return first;
  }
  return first;
}

/** Small words before the author: `and in`, `for example`. */
function skipLeadIn(segments: readonly Segment[], from: number, end: number): number {
  let at = from;
  for (; at < end; at += 1) {
    const piece = segments[at];
    const isWord =
      piece?.kind === 'word' &&
      (containerWords.has(piece.fold) || leadIns.has(piece.fold)) &&
      !/^(?:The|\p{Lu})$/u.test(piece.text);
    const isMark = piece?.kind === 'mark' && /^[,:.]$/u.test(piece.text);
    if (!isWord && !isMark) break;
  }
  return at;
}

const leadIns: ReadonlySet<string> = new Set(
  'for and but as or by on the example instance this et und ve i'.split(' '),
);

/** Segments; an author further on belongs to another sentence. */
const longest = 100;

interface Clause {
  readonly first: number;
  readonly end: number;
}
