import { honorifics } from './citations/rules/names.ts';
import { smallWords } from './citations/rules/small-words.ts';
import { foldWord, splitWords } from './fold-word.ts';
import { isAffiliation } from './is-affiliation.ts';
import { beforeAddress, betweenNames, byWord, degree } from './rules/by-lines.ts';
import { commonEnglish } from './rules/english.ts';
import { nameParticles, nameSuffixes } from './rules/names.ts';
import { superscriptFigures } from './rules/superscripts.ts';

/**
 * Read the line below a title that names the authors.
 *
 * It holds names and nothing else: words with capitals, initials and particles, two words at least for each name. Forms
 * of address and degrees are passed over. What stands below the names, or behind a single one, may say where the author works.
 *
 * @param text
 *   A block: `By ANNA LINDQVIST`, `J. VAN DER BERG and KARL ÖBERG`. Lines are parted by `\n`.
 * @returns
 *   Names as printed, without addresses and calls of notes; null where anything else stands in the block.
 */
export function parseByLine(text: string): ByLine | null {
  if (text.length > longestByLine) return null;
  const hasCall = callBehind.test(text.replace(emphasis, '$1'));
  const lines = text
    .replace(emphasis, '$1')
    .replace(new RegExp(callBehind.source, 'gu'), '')
    .split('\n')
    .map((line) => line.trim());
  const hasBy = byWord.test(lines[0] ?? '');
  if (hasBy) lines[0] = (lines[0] ?? '').replace(byWord, '');
  for (let end = 1; end <= Math.min(lines.length, mostLines); end += 1) {
    const names = parseNames(joinNames(lines.slice(0, end)));
    const rest = lines.slice(end).join(' ');
    if (names !== null && (rest === '' || isAffiliation(rest))) {
      const joined = joinNames(lines.slice(0, end));
      return { hasBy, hasCall, names, joined, lines: end, affiliation: rest === '' ? null : rest };
    }
  }
  const joined = lines.filter((line) => line !== '').join(' ');
  const parted = partPlace(joined);
  return parted === null ? null : { hasBy, hasCall, ...parted, joined, lines: lines.length };
}

/** `Anna Lindqvist, University of Uppsala`: one name, and its place of work behind the first comma that leaves one. */
function partPlace(text: string): Pick<ByLine, 'names' | 'affiliation'> | null {
  for (const { index } of text.matchAll(/, (?=\p{Lu})/gu)) {
    const names = parseNames(text.slice(0, index));
    const affiliation = text.slice(index + 2);
    if (names?.length === 1 && isAffiliation(affiliation)) return { names, affiliation };
  }
  return null;
}

/** In characters; more are no by-line. */
const longestByLine = 400;
const mostLines = 6;

/** Italics and bold of Markdown, and of transcriptions that write them so. */
const emphasis = /(?<!\p{L})\*{1,3}(?=\p{L})([^*]*[^\s*])\*{1,3}/gu;

/** The call of a note behind a name. */
const callBehind = new RegExp(
  `(?<=\\p{L}\\.?)(?:\\s?(?:[*†‡§¶]+|\\[\\^?[\\p{L}\\d.-]{1,12}\\]|<sup>\\d+</sup>)|[${superscriptFigures}]+|\\d{1,2})(?=[\\s,;.]|$)`,
  'u',
);

/** Names that stand one below the other are parted by their lines. */
function joinNames(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== '')
    .reduce((before, line) => {
      const isJoined = before === '' || /(?:[,;&]|\sand)$/iu.test(before) || /^(?:and|&)\s/iu.test(line);
      return `${before}${isJoined ? ' ' : ', '}${line}`.trim();
    }, '');
}

function parseNames(text: string): readonly string[] | null {
  const names: string[] = [];
  for (const piece of text.split(betweenNames)) {
    const before = names.at(-1);
    if (before !== undefined && nameSuffixes.has(foldWord(piece))) names[names.length - 1] = `${before}, ${piece}`;
    else if (before === undefined || !degree.test(piece)) {
      const name = parseName(piece);
      if (name === null) return null;
      names.push(name);
    }
  }
  return names.length === 0 ? null : names;
}

function parseName(text: string): string | null {
  const words = splitWords(text);
  const isAddress = (word: string): boolean => honorifics.has(foldWord(word)) || beforeAddress.has(foldWord(word));
  const start = words.findIndex((word) => !isAddress(word));
  // A stop may end the line.
  const name = words.slice(Math.max(start, 0)).map((word, at, all) => (at === all.length - 1 ? endOfName(word) : word));
  const last = name.at(-1) ?? '';
  const isEnd = nameSuffixes.has(foldWord(last)) || (fullWord.test(last) && !isParticle(last));
  const isName = isEnd && name.length >= 2 && name.length <= longestName && name.every(isNameWord);
  if (!isName || /^\p{Ll}/u.test(name[0] ?? '') || isAffiliation(name.join(' '))) return null;
  // `John Kay III`
  return name.join(' ').replace(/ (?=\S+$)/u, () => (nameSuffixes.has(foldWord(last)) ? ', ' : ' '));
}

/** In words. */
const longestName = 6;

function endOfName(word: string): string {
  return /\p{L}{3,}\.$/u.test(word) ? word.slice(0, -1) : word;
}

function isNameWord(word: string): boolean {
  if (shortened.test(word) || isParticle(word) || nameSuffixes.has(foldWord(word))) return true;
  const folded = foldWord(word);
  return !smallWords.has(folded) && !commonEnglish.has(folded) && fullWord.test(word);
}

/** `Lindqvist`, `O'BRIEN`, `d'Aubigné`, `al-Jabarti`, `McCORMICK`. */
const fullWord = /^(?:\p{Ll}{1,3}['’-])?\p{Lu}[\p{L}\p{M}'’ʿʾʻʼ‘-]*\p{L}$/u;

/** `A.`, `A.J.P.`, `J.-C.`, `Wm.`, `ST.` */
const shortened = /^(?:(?:\p{Lu}\p{Ll}?\.-?)+|\p{Lu}\p{L}{1,4}\.)$/u;

function isParticle(word: string): boolean {
  return nameParticles.has(word.toLowerCase());
}

/** Who wrote an article, as it says below its title. */
export interface ByLine {
  /** It says so itself. */
  readonly hasBy: boolean;
  /** A note is called in it. */
  readonly hasCall: boolean;
  /** Each as printed: `J. VAN DER BERG`, `John Kay, Jr.` */
  readonly names: readonly string[];
  /** The names with what stands between them, on one line. */
  readonly joined: string;
  /** Of the block, that name the authors. */
  readonly lines: number;
  /** What the other lines say, as printed. */
  readonly affiliation: string | null;
}
