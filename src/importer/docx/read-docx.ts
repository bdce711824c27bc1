import type { ImportProblem } from '../import-report.ts';
import { checkLetters } from './check-letters.ts';
import { MarkdownPage } from './markdown-page.ts';
import { type Piece, readRuns } from './read-runs.ts';
import { readStyles, type StyleUse } from './read-styles.ts';
import { unpackDocx } from './unpack-docx.ts';
import { writePieces } from './write-pieces.ts';
import { childrenOf, type Element, findIn, parseXml } from './xml.ts';

/**
 * Turn a Word file into Markdown with footnotes, which is then read like any other.
 *
 * Footnotes are numbered as Word numbers them, in the order of their calls. Endnotes are too; where a file has both,
 * endnotes are named `e1`, `e2` ….
 *
 * @param bytes
 *   The whole file.
 * @returns
 *   The text, and for each of its lines the paragraph of the file that it comes from, from 1; notes are counted behind the
 *   text. Null where it is no Word file. A problem where a letter was lost on the way.
 */
export function readDocx(bytes: Uint8Array): DocxText | null {
  const parts = unpackDocx(bytes);
  const body = parts === null ? undefined : findIn(parseXml(parts.document), 'w:body');
  if (parts === null || body === undefined) return null;
  const notes = {
    footnote: readNoteParts(parts.footnotes, 'w:footnote'),
    endnote: readNoteParts(parts.endnotes, 'w:endnote'),
  };
  const names = new Map<string, string>();
  const counts = { footnote: 0, endnote: 0 };
  const hasBoth = notes.footnote.size > 0 && notes.endnote.size > 0;
  const nameOf = ({ kind, id }: { kind: 'footnote' | 'endnote'; id: string }): string => {
    const key = `${kind} ${id}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    counts[kind] += 1;
    const name = `${hasBoth && kind === 'endnote' ? 'e' : ''}${String(counts[kind])}`;
    names.set(key, name);
    return name;
  };
  const page = new MarkdownPage();
  const styles = readStyles(parts.styles);
  const blocks = blocksOf(body);
  const uses = blocks.map((block) => useOf(block, styles));
  const hasTitle = uses.some((use) => use?.type === 'heading' && use.level === 0);
  let before: StyleUse | null = null;
  for (const [index, block] of blocks.entries()) {
    page.paragraph = index + 1;
    if (block.name === 'w:tbl') {
      page.addTable(rowsOf(block).map((row) => row.map((cell) => writeCell(cell, nameOf))));
      before = null;
      continue;
    }
    const lines = writePieces(readRuns(block), nameOf);
    const use = uses[index] ?? null;
    if (lines.every((line) => line === '')) continue;
    page.addBlock(
      markLines(lines, use, { hasTitle, isList: findIn(block, 'w:pPr', 'w:numPr') !== undefined }),
      use !== null && use.type === before?.type && use.type !== 'heading' ? use : null,
    );
    before = use;
  }
  // A note may call another, which is then added behind it.
  for (const [key, name] of names) {
    const [kind = 'footnote', id = ''] = key.split(' ');
    const paragraphs = notes[kind as 'footnote' | 'endnote'].get(id) ?? [];
    page.paragraph += 1;
    page.addNote(
      name,
      paragraphs
        .map((paragraph) => writePieces(readRuns(paragraph), nameOf).join(' ').trim())
        .filter((text) => text !== ''),
    );
  }
  return {
    text: page.text,
    paragraphs: page.places,
    problems: checkLetters(parts, page.text, { called: names.size, written: notes.footnote.size + notes.endnote.size }),
  };
}

/** A Word file as Markdown. */
export interface DocxText {
  readonly text: string;
  /** For each line of the text, from 0. */
  readonly paragraphs: readonly number[];
  readonly problems: readonly ImportProblem[];
}

function markLines(
  lines: readonly string[],
  use: StyleUse | null,
  { hasTitle, isList }: { readonly hasTitle: boolean; readonly isList: boolean },
): readonly string[] {
  const joined = lines.join(' ').trim();
  if (use?.type === 'heading') {
    const level = use.level === 0 ? 1 : Math.min(6, use.level + (hasTitle ? 1 : 0));
    return [`${'#'.repeat(level)} ${joined}`];
  }
  if (use?.type === 'verse') return lines.map((line) => `| ${line}`);
  const broken = lines.map((line, index) => (index === lines.length - 1 ? line : `${line}\\`));
  if (use?.type === 'quotation') return broken.map((line) => `> ${line}`);
  return isList ? [`- ${joined}`] : broken;
}

function useOf(block: Element, styles: ReadonlyMap<string, StyleUse>): StyleUse | null {
  const id = findIn(block, 'w:pPr', 'w:pStyle')?.attribs['w:val'];
  return id === undefined ? null : (styles.get(id) ?? null);
}

/** Paragraphs and tables, also those in content controls and text boxes. */
function blocksOf(body: Element): readonly Element[] {
  return childrenOf(body).flatMap((child): readonly Element[] => {
    if (child.name === 'w:tbl') return [child];
    if (child.name === 'w:p') return [child, ...boxesIn(child).flatMap(blocksOf)];
    return child.name === 'mc:Fallback' ? [] : blocksOf(child);
  });
}

function boxesIn(element: Element): readonly Element[] {
  return childrenOf(element).flatMap((child): readonly Element[] => {
    if (child.name === 'w:txbxContent') return [child];
    return child.name === 'mc:Fallback' ? [] : boxesIn(child);
  });
}

function rowsOf(table: Element): readonly (readonly Element[])[] {
  return childrenOf(table, 'w:tr').map((row) => childrenOf(row, 'w:tc'));
}

function writeCell(cell: Element, nameOf: (call: Extract<Piece, { type: 'call' }>) => string): string {
  return blocksOf(cell)
    .flatMap((block) =>
      block.name === 'w:tbl'
        ? rowsOf(block)
            .flat()
            .map((inner) => writeCell(inner, nameOf))
        : writePieces(readRuns(block), nameOf),
    )
    .join(' ')
    .trim();
}

/** By id; the first ones hold the line above the notes and no words. */
function readNoteParts(xml: string, name: string): ReadonlyMap<string, readonly Element[]> {
  const notes = childrenOf(parseXml(xml), name).filter(
    ({ attribs }) => attribs['w:type'] === undefined || attribs['w:type'] === 'normal',
  );
  return new Map(notes.map((note) => [note.attribs['w:id'] ?? '', blocksOf(note)]));
}
