import { foldQuickly } from './fold-quickly.ts';
import { aliasPattern } from './rules/aliases.ts';
import { pageWords } from './rules/locators.ts';
import { monthNumbers, seasonNumbers } from './rules/months.ts';
import { thesisWords } from './rules/publications.ts';

/**
 * Read an imprint, the words of a citation that say where and when a work came out.
 *
 * @param text
 *   Without its outer brackets: `5th ed.; 55 vols.; Moscow, 1958–65`, `London: Longman, 1950`, `Winter, 1968`.
 * @returns
 *   Null where it is none: no year (nor `n.d.`), or words that an imprint has not.
 */
export function parseImprint(text: string): Imprint | null {
  const alias = aliasPattern.exec(text)?.[1] ?? null;
  const whole = alias === null ? text : text.replace(aliasPattern, '');
  const draft: Draft = {
    places: [],
    edition: null,
    volumes: null,
    year: null,
    lastYear: null,
    month: null,
    season: null,
    day: null,
    isThesis: false,
    isBracketed: false,
  };
  for (const piece of whole.split(/[;,]/u)) {
    if (!readPiece(piece.trim(), draft)) return null;
  }
  const isUndated = /\b(?:n\. ?d\.|s\. ?d\.|o\. ?J\.|n\.d|no date|t\.y\.|b\. ?g\.|forthcoming|in press)/iu.test(whole);
  if (draft.year === null && !isUndated) return null;
  const [place = '', ...publisher] = draft.places.join(', ').split(/\s*:\s+/u);
  return { ...draft, place: trim(place), publisher: trim(publisher.join(': ')), alias, text: whole.trim() };
}

function readPiece(piece: string, draft: Draft): boolean {
  if (piece === '') return true;
  const words = piece.match(/[\p{L}\p{M}'’]+/gu) ?? [];
  if (/\bp\.|\bpp\./u.test(piece) || words.some((word) => pageWords.has(foldQuickly(word)) && word.length > 2))
    return false;
  const volumes =
    /^(\d+|two|three|four|five|six|seven|eight|nine|ten) (?:vols?|volumes|Bde?|tomes?|vol|t|cilt)\.?(?: in \d+)?$/iu.exec(
      piece,
    );
  if (volumes !== null) {
    draft.volumes = volumes[1] ?? null;
    return true;
  }
  if (
    /\b(?:edn?|edition|éd|Aufl|Auflage|ausg|baskı|izd)\b\.?/iu.test(piece) &&
    words.length <= 6 &&
    !/\d{4}/u.test(piece)
  ) {
    draft.edition = piece;
    return true;
  }
  if (words.some((word) => thesisWords.has(foldQuickly(word)))) draft.isThesis = true;
  const year = yearEnd.exec(piece);
  const before = trim(year === null ? piece : piece.slice(0, year.index));
  // A reprint's year comes behind that of the edition.
  if (year !== null && draft.year === null) readYear(year, draft);
  return readPlace(before, draft);
}

function readYear(match: RegExpExecArray, draft: Draft): void {
  const [whole, first = '', last] = match;
  draft.isBracketed = whole.includes('[') || whole.includes(']');
  draft.year = Number(first);
  if (last !== undefined) draft.lastYear = Number(first.slice(0, Math.max(0, 4 - last.length)) + last);
}

/** What stands before the year: a month or season, or a place with its publisher. */
function readPlace(text: string, draft: Draft): boolean {
  if (text === '') return true;
  const words = text
    .split(/[\s/]+|(?<=\d)[-–](?=\d)/u)
    .map(foldQuickly)
    .filter((word) => word !== '');
  const month = words.map((word) => monthNumbers.get(word)).find((value) => value !== undefined);
  const season = words.map((word) => seasonNumbers.get(word)).find((value) => value !== undefined);
  const isDate =
    (month ?? season) !== undefined &&
    words.every(
      (word) => monthNumbers.has(word) || seasonNumbers.has(word) || /^\d{1,2}$/u.test(word) || dateLinks.has(word),
    );
  if (isDate) {
    draft.month = month ?? null;
    draft.season = season ?? null;
    draft.day = Number(words.find((word) => /^\d{1,2}$/u.test(word)) ?? 0) || null;
    return true;
  }
  if (/^(?:n\. ?d\.?|s\. ?d\.?|o\. ?J\.?|forthcoming|in press)$/iu.test(text)) return true;
  if (draft.isThesis || imprintOpeners.test(text)) {
    draft.places.push(text);
    return true;
  }
  // Prose begins with a small letter; so does no place, and few are longer than this.
  if (!/^[[(]?[\p{Lu}\p{Lt}\d]/u.test(text) || words.length > 9) return false;
  const small = text.match(/(?:^|\s)\p{Ll}[\p{L}'’]*/gu) ?? [];
  if (small.some((word) => !placeLinks.has(foldQuickly(word)))) return false;
  draft.places.push(text.replace(/[[\]]/gu, ''));
  return true;
}

function trim(text: string): string {
  return text.replace(/^[\s,;:]+|[\s,;:[(]+$/gu, '');
}

const yearEnd =
  /[[(]?(?:(?:c|ca|circa|um|vers)\.? )?\[?(?:\b|[¹²³⁴-⁹])(1[4-9]\d\d|20[0-4]\d)\??(?:\s?[-–/]\s?(\d{1,4}))?[\])]?$/u;
const imprintOpeners =
  /^(?:rev|repr|reprint|reprinted|orig|originally|first|publ|published|privately|unpublished|enl|ed|trans|new|facs)\b/iu;
const dateLinks: ReadonlySet<string> = new Set(['and', 'et', 'und', 'de', 'of', 'du', 'le', 've']);
const placeLinks: ReadonlySet<string> = new Set(
  'and & et und y of the on upon am an der sur de du la le les di do dos d a bei ob im en for i v na ve and'.split(' '),
);

interface Draft {
  readonly places: string[];
  edition: string | null;
  volumes: string | null;
  year: number | null;
  lastYear: number | null;
  month: number | null;
  season: number | null;
  day: number | null;
  isThesis: boolean;
  isBracketed: boolean;
}

/** Where and when a work came out. */
export interface Imprint {
  readonly place: string;
  readonly publisher: string;
  readonly edition: string | null;
  /** How many there are, as printed. */
  readonly volumes: string | null;
  readonly year: number | null;
  /** The end of a range of years. */
  readonly lastYear: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  /** 21 (spring) to 24. */
  readonly season: number | null;
  readonly day: number | null;
  readonly isThesis: boolean;
  /** The year stands in square brackets: it is not on the title page. */
  readonly isBracketed: boolean;
  readonly alias: string | null;
  /** As printed, without the alias. */
  readonly text: string;
}
