import type { ImportProblem, JoinedWord } from './import-report.ts';
import { judgeHyphen, type Vocabulary } from './layouts/join-hyphens.ts';
import type { RewrittenWord } from './layouts/layout.ts';
import { layoutRemarks } from './layouts/layout-remarks.ts';
import { isWordCut } from './sentence.ts';
import type { SourceBlock } from './source-block.ts';
import type { Sheet, SheetNote } from './split-pages.ts';

/**
 * Join the words that a hyphen divides where a page turns, in the text and in notes that go on.
 *
 * @param sheets
 *   Pages in order, with notes that go on already joined.
 * @param vocabulary
 *   Of the text, by which the hyphen goes or stays; null where it stays.
 * @returns
 *   The pages, and what was done to which words.
 */
export function joinCutWords(sheets: readonly Sheet[], vocabulary: Vocabulary | null): CutWords {
  const joined: JoinedWord[] = [];
  const rewritten: RewrittenWord[] = [];
  const problems: ImportProblem[] = [];
  const judge = (block: SourceBlock, next: SourceBlock): Cut | null => {
    const left = /\S+$/u.exec(block.text)?.[0] ?? '';
    const right = /^\S+/u.exec(next.text)?.[0] ?? '';
    if (!/\p{L}[-\u00AD‐]$/u.test(left) || !isWordCut(block.text, next.text)) return null;
    const { keep, isCertain } =
      vocabulary === null ? { keep: true, isCertain: false } : judgeHyphen(left, right, vocabulary);
    const line = block.line + block.text.split('\n').length - 1;
    const text = (keep ? left : left.slice(0, -1)) + right;
    if (!isCertain) problems.push(layoutRemarks.hyphenUncertain(line, left, right, text));
    return { left, right, text, line, onto: next.line, certain: isCertain, keep };
  };
  const withoutHyphen = (block: SourceBlock): SourceBlock => ({ ...block, text: block.text.slice(0, -1), isCut: true });

  const joinNote = (note: SheetNote): SheetNote => {
    const paragraphs = note.paragraphs.map((pieces) =>
      pieces.map((piece, index) => {
        const next = pieces[index + 1];
        const cut = next === undefined ? null : judge(piece, next);
        if (cut === null) return piece;
        const { keep, ...word } = cut;
        joined.push(word);
        return keep ? piece : withoutHyphen(piece);
      }),
    );
    return { ...note, paragraphs };
  };
  const mended = sheets.map((sheet, index): Sheet => {
    const notes = sheet.notes.map(joinNote);
    const last = sheet.body.at(-1);
    const next = sheets.slice(index + 1).find(({ body }) => body.length > 0)?.body[0];
    // Without a vocabulary the turn itself is reported, when paragraphs are joined.
    const cut = last === undefined || next === undefined || vocabulary === null ? null : judge(last, next);
    if (last === undefined || cut === null || cut.keep) return { ...sheet, notes };
    rewritten.push({ line: cut.line, from: cut.left, to: cut.left.slice(0, -1) });
    return { ...sheet, notes, body: sheet.body.with(-1, withoutHyphen(last)) };
  });
  return { sheets: mended, joined, rewritten, problems };
}

/** Pages whose words are whole. */
export interface CutWords {
  readonly sheets: readonly Sheet[];
  readonly joined: readonly JoinedWord[];
  readonly rewritten: readonly RewrittenWord[];
  readonly problems: readonly ImportProblem[];
}

interface Cut extends JoinedWord {
  readonly keep: boolean;
}
