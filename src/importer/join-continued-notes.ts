import type { ImportProblem } from './import-report.ts';
import { isHeading } from './is-heading.ts';
import { remarkTexts } from './remark-texts.ts';
import { endingOf, isBegunSmall } from './sentence.ts';
import type { SourceBlock } from './source-block.ts';
import type { Sheet, SheetNote } from './split-pages.ts';

/**
 * Join notes that were begun at the foot of one page and ended at the foot of the next.
 *
 * The rest of such a note has no figure and stands first among the notes, so it looks like a last paragraph of the
 * text. It is known by two things together: the last note of the page before breaks off, and so does the text of this
 * page above the block, which it could not do before a new paragraph. Where only one of them holds, the block is taken
 * for the rest of a note only if the note breaks off and the block begins with a small letter, and that is reported.
 *
 * @param sheets
 *   Pages in order, as `splitPages` gives them.
 * @returns
 *   The pages with such blocks moved to the notes that they end.
 */
export function joinContinuedNotes(sheets: readonly Sheet[]): {
  readonly sheets: readonly Sheet[];
  readonly problems: readonly ImportProblem[];
} {
  const joined: Sheet[] = [];
  const problems: ImportProblem[] = [];
  for (const sheet of sheets) {
    const before = joined.at(-1);
    const note = before?.notes.at(-1);
    if (before === undefined || note === undefined || sheet.notes.length === 0) {
      joined.push(sheet);
      continue;
    }
    const { blocks, doubt } = findRest(sheet.body, note.paragraphs.at(-1)?.at(-1)?.text ?? '');
    const [first] = blocks;
    if (first === undefined) {
      joined.push(sheet);
      if (doubt) problems.push(remarkTexts.noteRestDoubtful(sheet.body.at(-1)?.line ?? 0));
      continue;
    }
    joined[joined.length - 1] = { ...before, notes: [...before.notes.slice(0, -1), withRest(note, blocks)] };
    const rest = { number: note.number, line: first.line };
    joined.push({ ...sheet, body: sheet.body.slice(0, -blocks.length), rest });
    if (doubt) problems.push(remarkTexts.noteRestTaken(first.line, note.number));
  }
  return { sheets: joined, problems };
}

function findRest(body: readonly SourceBlock[], note: string): Rest {
  const last = body.at(-1);
  if (last === undefined || body.length < 2) return { blocks: [], doubt: false };
  const noteBreaksOff = endingOf(note) === 'broken';
  const turn = body.slice(0, -1).findLastIndex(({ text }) => endingOf(text) === 'broken' && !isHeading(text));
  if (noteBreaksOff && turn !== -1) {
    // A note that ends in a page figure or an imprint may only want its full stop.
    const mayBeWhole = /[\d)\]]\*?$/u.test(note) && isBegunSmall(last.text);
    return { blocks: body.slice(turn + 1), doubt: mayBeWhole || endingOf(last.text) === 'broken' };
  }
  if (noteBreaksOff && isBegunSmall(last.text)) return { blocks: [last], doubt: true };
  return { blocks: [], doubt: turn !== -1 && endingOf(last.text) !== 'broken' && !isBegunSmall(last.text) };
}

/** The first block goes on with the paragraph that broke off; further ones are paragraphs of the note. */
function withRest(note: SheetNote, [first, ...further]: readonly SourceBlock[]): SheetNote {
  const open = note.paragraphs.at(-1) ?? [];
  const paragraph = first === undefined ? open : [...open, first];
  return { ...note, paragraphs: [...note.paragraphs.slice(0, -1), paragraph, ...further.map((block) => [block])] };
}

interface Rest {
  /** None where the note does not go on. */
  readonly blocks: readonly SourceBlock[];
  /** True where it could also be read the other way. */
  readonly doubt: boolean;
}
