import { findQuotations } from './find-quotations.ts';
import { foldQuickly } from './fold-quickly.ts';
import type { NoteText, Range } from './note-text.ts';
import { bare, joinReferences } from './join-references.ts';
import { markBreaks } from './mark-breaks.ts';
import { readGroup } from './read-group.ts';
import { abbreviations } from './rules/abbreviations.ts';
import { backReferences } from './rules/back-references.ts';
import { signalWords } from './rules/signals.ts';
import type { Segment } from './segment.ts';
import { type Token, tokenize } from './tokenize.ts';

/**
 * Cut a paragraph of a note into the pieces that a citation is made of.
 *
 * Titles (italics, quotations) and bracketed pieces become one segment each; a bracket that holds prose is opened, its
 * ends being breaks. Italics that are a signal or a back-reference (*Ibid.*, *see also*) are read as words.
 *
 * @param note
 *   Its text and italics.
 * @returns
 *   Segments in order.
 */
export function segmentNote(note: NoteText): readonly Segment[] {
  const tokens = tokenize(note);
  const reading: Reading = {
    note,
    tokens,
    quotations: new Map(findQuotations(note.text).map((range) => [range.from, range])),
    brackets: matchBrackets(tokens),
  };
  const segments = readTokens(reading, 0, tokens.length);
  return joinReferences(markBreaks(segments, note.text));
}

function readTokens(reading: Reading, start: number, end: number): Segment[] {
  const { note, tokens } = reading;
  const segments: Segment[] = [];
  const limit = tokens[end - 1]?.to ?? 0;
  for (let at = start; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const quotation = token.italic === null ? reading.quotations.get(token.from) : undefined;
    const close = reading.brackets.get(at);
    if (token.italic !== null && !isFunctional(tokens, at)) {
      let next = at + 1;
      while (next < end && tokens[next]?.italic === token.italic) next += 1;
      segments.push(...toTitle(note.text, tokens.slice(at, next)));
      at = next - 1;
    } else if (quotation !== undefined && quotation.to <= limit) {
      segments.push(toSegment('quoted', note.text, quotation));
      while ((tokens[at + 1]?.to ?? Infinity) <= quotation.to) at += 1;
    } else if (close !== undefined && close < end) {
      const range = { from: token.from, to: tokens[close]?.to ?? token.to };
      const group = readGroup(note.text.slice(range.from, range.to));
      if (group.kind === 'open') {
        segments.push({ ...toSegment('mark', note.text, token), isBreak: true });
        segments.push(...readTokens(reading, at + 1, close));
        segments.push({ ...toSegment('mark', note.text, tokens[close] ?? token), isBreak: true });
      } else {
        segments.push({ ...toSegment('group', note.text, range), group });
      }
      at = close;
    } else {
      segments.push(toSegment(token.kind, note.text, token));
    }
  }
  return segments;
}

/** Say whether italics are words of the apparatus and not a title. */
function isFunctional(tokens: readonly Token[], at: number): boolean {
  const words: string[] = [];
  const italic = tokens[at]?.italic;
  let first = at;
  while (tokens[first - 1]?.italic === italic && italic !== null) first -= 1;
  for (let next = first; next < tokens.length && words.length < 4 && tokens[next]?.italic === italic; next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'mark') words.push(foldQuickly(token?.text ?? ''));
  }
  const isWhole = words.length < 4;
  if (words.length === 0) return true;
  const isReference = backReferences.some(
    ({ words: phrase }) =>
      phrase.length <= words.length &&
      phrase.every((word, index) => bare(word) === words[index]) &&
      (phrase.length > 1 || isWhole || phrase[0] === 'ibid'),
  );
  return isReference || (isWhole && words.every((word) => functional.has(word) || signalWords.has(word)));
}

/** Italics that close with a comma or stop: the mark is no part of the title. */
function toTitle(text: string, tokens: readonly Token[]): Segment[] {
  const body = [...tokens];
  const tail: Token[] = [];
  for (let last = body.at(-1); last !== undefined && body.length > 1; last = body.at(-1)) {
    const isEllipsis = /\.{2}$|…$/u.test(text.slice(body[0]?.from, last.to));
    if (!/^[,;:.]$/u.test(last.text) || isInitial(body) || isEllipsis) break;
    tail.unshift(last);
    body.pop();
  }
  const from = body[0]?.from ?? 0;
  return [
    toSegment('italic', text, { from, to: body.at(-1)?.to ?? from }),
    ...tail.map((token) => toSegment('mark', text, token)),
  ];
}

/** `gg.` and `S.S.S.R.` keep their stop. */
function isInitial(body: readonly Token[]): boolean {
  const before = body.at(-2)?.text ?? '';
  return body.at(-1)?.text === '.' && (/^\p{Lu}$/u.test(before) || abbreviations.has(foldQuickly(before)));
}

function matchBrackets(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (const [index, { text, italic }] of tokens.entries()) {
    if (italic !== null && !'()'.includes(text)) continue;
    if (text === '(' || text === '[') open.push(index);
    if (text !== ')' && text !== ']') continue;
    const wanted = text === ')' ? '(' : '[';
    const at = open.findLastIndex((start) => tokens[start]?.text === wanted);
    if (at === -1) continue;
    pairs.set(open[at] ?? 0, index);
    open.length = at;
  }
  return pairs;
}

function toSegment(kind: Segment['kind'], text: string, { from, to }: Range): Segment {
  const words = text.slice(from, to);
  return { kind, from, to, text: words, fold: kind === 'word' ? foldQuickly(words) : '', isBreak: false };
}

const functional: ReadonlySet<string> = new Set(
  'in ed eds passim et al seq sic and of by dans hg hrsg hier siehe n d'.split(' '),
);

interface Reading {
  readonly note: NoteText;
  readonly tokens: readonly Token[];
  readonly quotations: ReadonlyMap<number, Range>;
  /** Index of the token that closes each bracket. */
  readonly brackets: ReadonlyMap<number, number>;
}
