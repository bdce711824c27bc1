import type { ImportProblem } from '../import-report.ts';
import { parseNoteMark } from '../find-marks.ts';
import type { Shape, SourceBlock } from '../source-block.ts';
import { showEscapes } from './escapes.ts';
import { joinHyphens } from './join-hyphens.ts';
import type { Layout } from './layout.ts';
import { dropLine, type MarkdownAccount, type MarkdownLine, readMarks, takeMark } from './markdown-lines.ts';
import { markdownStarts, type StartName } from './markdown-starts.ts';
import { isTableRule, toRow } from './markdown-table.ts';
import { numberFootnotes } from './number-footnotes.ts';
import { takeFields } from './take-fields.ts';

/**
 * Read a transcription in Markdown: headings, quotations, lists, tables, verse and footnotes.
 *
 * Marks are read as CommonMark, GFM (tables, footnotes) and pandoc (line blocks) have them, as far as an article needs
 * them. HTML and links stay the characters they are.
 *
 * @param transcription
 *   Whole file.
 * @returns
 *   Its blocks; those of a footnote have a `head`, or say that they go on with one.
 */
export function readMarkdown(transcription: string): Layout {
  const lines = transcription
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\r|\n/u)
    .map((text, index): MarkdownLine => ({ text, line: index + 1 }));
  const reading: Reading = {
    account: { dropped: [], rewritten: [] },
    problems: [],
    blocks: [],
    hasFootnotes: lines.some(({ text }) => markdownStarts.footnote.test(text)),
    quotations: 0,
    lists: 0,
  };
  const { fields, rest } = takeFields(lines, reading.account);
  reading.blocks.push(...fields);
  readLines(rest, reading, null);
  const { blocks, joined, problems } = joinHyphens(numberFootnotes(setDepths(reading.blocks), reading.problems));
  return { blocks, joined, ...reading.account, problems: [...reading.problems, ...problems] };
}

/** What is gathered while a file is read. */
interface Reading {
  readonly account: MarkdownAccount;
  readonly problems: ImportProblem[];
  readonly blocks: SourceBlock[];
  /** Else `1.` and `*` may begin notes, and are left to the steps that find those. */
  readonly hasFootnotes: boolean;
  quotations: number;
  lists: number;
}

function readLines(lines: readonly MarkdownLine[], reading: Reading, quoted: number | null): void {
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.text.trim() === '') {
      at += 1;
      continue;
    }
    const name = startOf(line, lines[at + 1], reading);
    const end = endOf(lines, at, name, reading);
    addBlock(name, lines.slice(at, end), reading, quoted);
    at = end;
  }
}

function startOf(
  line: MarkdownLine,
  next: MarkdownLine | undefined,
  { hasFootnotes }: Reading,
): StartName | 'table' | 'paragraph' {
  if (line.text.includes('|') && next !== undefined && isTableRule(next.text)) return 'table';
  const found = (Object.keys(markdownStarts) as StartName[]).find((name) => markdownStarts[name].test(line.text));
  const mayBeNote = found === 'item' && !hasFootnotes && !/^\s*[-+]/u.test(line.text);
  return found === undefined || mayBeNote ? 'paragraph' : found;
}

/** The index behind the last line of a block. */
function endOf(lines: readonly MarkdownLine[], start: number, name: string, reading: Reading): number {
  if (name === 'heading' || name === 'rule') return start + 1;
  let at = start + 1;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    const { text } = line;
    if (text.trim() === '') {
      if (name !== 'footnote') break;
      // A footnote goes on behind a blank line where it is indented.
      const next = lines.slice(at).findIndex((other) => other.text.trim() !== '');
      if (next === -1 || !/^(?: {2,}|\t)/u.test(lines[at + next]?.text ?? '')) break;
      at += next;
      continue;
    }
    if (name === 'paragraph' && markdownStarts.underline.test(text) && at === start + 1) return at + 1;
    const begins = startOf(line, lines[at + 1], reading);
    if (
      name === 'table'
        ? !text.includes('|')
        : begins !== 'paragraph' && (begins !== name || name === 'item' || name === 'footnote')
    )
      break;
  }
  return at;
}

function addBlock(name: string, lines: readonly MarkdownLine[], reading: Reading, quoted: number | null): void {
  const { account, blocks } = reading;
  const [first] = lines;
  if (first === undefined) return;
  const add = (own: readonly MarkdownLine[], shape: Shape | null): void => {
    const text = readMarks(own, account);
    const inQuotation: Shape | null = quoted === null ? null : { type: 'quotation', quoted };
    const given = shape ?? inQuotation;
    blocks.push({ text, line: own[0]?.line ?? first.line, ...(given === null ? {} : { shape: given }) });
  };
  const marked = (pattern: RegExp): readonly MarkdownLine[] =>
    lines.map((line) => takeMark(line, pattern.exec(line.text)?.[0].length ?? 0, account));

  switch (name) {
    case 'heading': {
      const level = /#+/u.exec(first.text)?.[0].length ?? 1;
      const closing = /\s+#+\s*$/u.exec(first.text)?.[0] ?? '';
      if (closing !== '') dropLine({ text: closing, line: first.line }, account);
      const words = takeMark(
        { ...first, text: first.text.slice(0, first.text.length - closing.length) },
        markOf(first, /^\s*#+\s*/u),
        account,
      );
      blocks.push({ text: showEscapes(readMarks([words], account)), line: first.line, shape: headingAt(level) });
      break;
    }
    case 'rule':
      dropLine(first, account);
      blocks.push({ text: '', line: first.line, shape: { type: 'rule' } });
      break;
    case 'quotation':
      reading.quotations += 1;
      readLines(marked(/^\s*(?:>\s?)+/u), reading, reading.quotations);
      break;
    case 'verse':
      add(marked(/^\s*\|\s?/u), { type: 'verse', quoted });
      break;
    case 'footnote':
      addFootnote(lines, reading);
      break;
    case 'item': {
      const number = /^\s*(\d+)/u.exec(first.text)?.[1];
      const before = blocks.at(-1)?.shape;
      const goesOn = before?.type === 'item' && (before.start === null) === (number === undefined);
      if (!goesOn) reading.lists += 1;
      const start = goesOn ? before.start : number === undefined ? null : Number(number);
      const [head, ...rest] = lines;
      if (head === undefined) break;
      add([takeMark(head, markOf(head, markdownStarts.item), account), ...rest], {
        type: 'item',
        list: reading.lists,
        start,
      });
      break;
    }
    case 'table': {
      const rows = lines.filter((line, index) => index !== 1 || !isTableRule(line.text));
      if (rows.length < lines.length && lines[1] !== undefined) dropLine(lines[1], account);
      blocks.push({ text: toRow(rows, account), line: first.line, shape: { type: 'table' } });
      break;
    }
    default:
      addParagraph(lines, add, reading, quoted);
  }
}

function addParagraph(
  lines: readonly MarkdownLine[],
  add: (own: readonly MarkdownLine[], shape: Shape | null) => void,
  { account, blocks }: Reading,
  quoted: number | null,
): void {
  const [first, second] = lines;
  if (first !== undefined && second !== undefined && markdownStarts.underline.test(second.text)) {
    dropLine(second, account);
    const text = showEscapes(readMarks([first], account));
    blocks.push({ text, line: first.line, shape: headingAt(second.text.trim().startsWith('=') ? 1 : 2) });
    return;
  }
  const isVerse = lines.length > 1 && lines.slice(0, -1).every(({ text }) => /(?: {2}|\\)$/u.test(text));
  const own = lines.map(({ text, line }) => {
    const word = /(\S*)\\$/u.exec(text);
    if (word === null) return { text, line };
    if (word[1] === '') dropLine({ text: '\\', line }, account);
    else account.rewritten.push({ line, from: `${word[1] ?? ''}\\`, to: word[1] ?? '' });
    return { text: text.slice(0, -1), line };
  });
  add(own, isVerse ? { type: 'verse', quoted } : null);
}

function addFootnote(lines: readonly MarkdownLine[], { account, blocks }: Reading): void {
  let own: MarkdownLine[] = [];
  const close = (): void => {
    const [first] = own;
    if (first === undefined) return;
    const text = readMarks(own, account);
    const head = blocks.at(-1)?.line === undefined || first === lines[0] ? parseNoteMark(text, 'footnotes') : null;
    blocks.push({ text, line: first.line, ...(head === null ? { goesOn: true } : { head }) });
    own = [];
  };
  for (const line of lines) {
    if (line.text.trim() === '') close();
    else own.push(line);
  }
  close();
}

/** The first heading is the title where it is higher than all others; the highest of the others has depth 1. */
function setDepths(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const first = blocks[0]?.shape;
  const levels = blocks.slice(1).flatMap(({ shape }) => (shape?.type === 'heading' ? shape.depth : []));
  const all =
    first?.type === 'heading' ? levels : blocks.flatMap(({ shape }) => (shape?.type === 'heading' ? shape.depth : []));
  const highest = Math.min(...all, 5);
  return blocks.map((block) =>
    block.shape?.type === 'heading'
      ? { ...block, shape: headingAt(Math.max(1, block.shape.depth - highest + 1)) }
      : block,
  );
}

function headingAt(level: number): Shape {
  return { type: 'heading', depth: Math.min(level, 5) as 1 | 2 | 3 | 4 | 5 };
}

function markOf({ text }: MarkdownLine, pattern: RegExp): number {
  return pattern.exec(text)?.[0].length ?? 0;
}
