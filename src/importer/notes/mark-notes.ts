import { errorTexts } from '../error-texts.ts';
import { findMarks, parseNoteMark } from '../find-marks.ts';
import type { NoteForm } from '../forms/form.ts';
import type { ImportProblem } from '../import-report.ts';
import { remarkTexts } from '../remark-texts.ts';
import { type NotationName, notations } from '../rules/notations.ts';
import { endingOf } from '../sentence.ts';
import type { NoteHead, SourceBlock } from '../source-block.ts';
import { type CallIndex, chooseHeads } from './choose-heads.ts';
import { chooseSigns, chooseUnnumbered } from './choose-signs.ts';
import type { FoundHead } from './found-head.ts';
import type { Pick } from './pick-next.ts';

/**
 * Find the notes among the blocks of a text, and cut blocks where a note begins on a line within.
 *
 * A mark that nothing else looks like (`¹`, `[1]`) begins a note wherever it stands first on a line. With a weak one
 * (`12 `, `(12)`, `*`) the order of the numbers and the calls above decide: see `choose-heads.ts`. Among numbered notes
 * there may be some with a sign, mostly one of thanks: they have the number 0.
 *
 * @param blocks
 *   Blocks of the text, without what stands above it.
 * @param form
 *   How notes are numbered, marked and called.
 * @returns
 *   The same lines; each block that begins a note has its `head`. A problem where two lines may begin one note.
 */
export function markNotes(
  blocks: readonly SourceBlock[],
  form: NoteForm,
): { readonly blocks: readonly SourceBlock[]; readonly problems: readonly ImportProblem[] } {
  const { marks } = form;
  const found = withoutYears(findHeads(blocks, marks));
  const picks =
    marks === 'signs' || !notations[marks].isWeak
      ? []
      : chooseHeads(found, blocks, indexCalls(blocks, form.calls), form);
  const signs = findHeads(blocks, 'signs');
  const signCalls = signs.length === 0 ? new Map<string, number[]>() : indexCalls(blocks, 'signs');
  const numbered = notations[marks].isWeak ? picks.map(({ head }) => head) : found;
  const isText = ({ text }: SourceBlock): boolean => findMarks(text, form.calls).length > 0;
  const heads =
    marks === 'signs'
      ? chooseSigns(signs, blocks, signCalls)
      : [...numbered, ...chooseUnnumbered(signs, numbered, blocks, signCalls, isText)];
  const byBlock = Map.groupBy(
    heads.toSorted((a, b) => a.offset - b.offset),
    ({ block }) => block,
  );
  return {
    blocks: blocks.flatMap((block, index) => cutBlock(block, byBlock.get(index) ?? [])),
    problems: [
      ...picks
        .filter(({ rivals }) => rivals.length > 0)
        .map(({ head, rivals }) =>
          errorTexts.noteAmbiguous(
            head.head.number,
            [head, ...rivals].map(({ line }) => line),
          ),
        ),
      ...leftOver(found, picks).map(({ line, head }) => remarkTexts.noteDoubtful(line, head.sign)),
    ],
  };
}

/** Paragraphs behind the last note that begin with the number that would come next. */
function leftOver(found: readonly FoundHead[], picks: readonly Pick[]): readonly FoundHead[] {
  const last = picks.at(-1);
  if (last === undefined) return [];
  const next = last.head.head.number + 1;
  return found
    .slice(last.at + 1)
    .filter(({ head, offset, block }) => head.number === next && offset === 0 && block > last.head.block);
}

/** `[1951] …` begins no note, unless there is a note 1950. */
function withoutYears(found: readonly FoundHead[]): readonly FoundHead[] {
  let highest = 0;
  return found.filter(({ head }) => {
    if (head.number >= 1000 && head.number > highest + 1) return false;
    highest = Math.max(highest, head.number);
    return true;
  });
}

function findHeads(blocks: readonly SourceBlock[], marks: NotationName): readonly FoundHead[] {
  const { isWeak } = notations[marks];
  return blocks.flatMap((block, index) => {
    if (block.shape !== undefined && block.shape.type !== 'paragraph') return [];
    const found: FoundHead[] = [];
    let offset = 0;
    let before = '';
    for (const [at, line] of block.text.split('\n').entries()) {
      // The mark may stand on a line of its own, and is then followed by the end of that line.
      const head = parseNoteMark(offset === 0 ? block.text : `${line}\n`, marks);
      if (head !== null && (offset === 0 || head.length > head.sign.length || isWeak)) {
        const weight =
          (offset === 0 ? 2 : endingOf(before) === 'broken' ? 0 : 2) +
          (/^[^\p{L}]*\p{Lu}/u.test(line.slice(head.length)) ? 1 : 0);
        found.push({ head, block: index, offset, line: block.line + at, weight });
      }
      offset += line.length + 1;
      before = line;
    }
    return found;
  });
}

function indexCalls(blocks: readonly SourceBlock[], calls: NotationName): CallIndex {
  const index: CallIndex = new Map();
  blocks.forEach(({ text }, block) => {
    for (const { number, sign } of findMarks(text, calls)) {
      const key = number === 0 ? sign : String(number);
      const places = index.get(key) ?? [];
      if (places.at(-1) !== block) places.push(block);
      index.set(key, places);
    }
  });
  return index;
}

function cutBlock(block: SourceBlock, heads: readonly FoundHead[]): readonly SourceBlock[] {
  if (heads.length === 0) return [block];
  const pieces: SourceBlock[] = [];
  let line = block.line;
  let at = 0;
  const add = (to: number, head?: NoteHead): void => {
    const text = block.text.slice(at, to);
    if (text.trim() !== '') pieces.push({ ...block, text: text.trimEnd(), line, head });
    line += text.split('\n').length - 1;
    at = to;
  };
  add(heads[0]?.offset ?? 0);
  heads.forEach(({ head }, index) => {
    add(heads[index + 1]?.offset ?? block.text.length, head);
  });
  return pieces;
}
