import type { NoteForm } from '../forms/form.ts';
import type { SourceBlock } from '../source-block.ts';
import type { FoundHead } from './found-head.ts';
import { isNoteHeading } from './is-note-heading.ts';
import { type Pick, pickNext } from './pick-next.ts';

/**
 * Choose which lines that look like the beginning of a note are one.
 *
 * A note has the number that comes next, and the first of a group is called in the text above it. All notes are marked
 * in one style (`12`, `12.`, `12)`): the one by which most of them are found.
 *
 * @param found
 *   Lines that begin with a mark, in order.
 * @param blocks
 *   All blocks of the text.
 * @param calls
 *   What may be calls.
 * @param form
 *   How notes are numbered.
 * @returns
 *   Some of them, in order, each with the lines that might as well begin the same note.
 */
export function chooseHeads(
  found: readonly FoundHead[],
  blocks: readonly SourceBlock[],
  calls: CallIndex,
  form: NoteForm,
): readonly Pick[] {
  const styles = [...Map.groupBy(found, styleOf).values()];
  const isSheeted = blocks.some(({ sheet }) => sheet !== undefined);
  const chosen = styles.map((heads) => {
    if (form.numbering === 'end') return chooseEnd(heads, blocks);
    return isSheeted ? chooseBySheet(heads, blocks, calls, form) : chooseInText(heads, calls, form);
  });
  return chosen.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/**
 * Say whether a number or sign is called in some blocks.
 *
 * @param calls
 *   Where each may be called.
 * @param key
 *   The number or sign.
 * @param from
 *   Index of the first block.
 * @param to
 *   Index of the last block.
 * @returns
 *   True where one of them holds such a mark.
 */
export function isCalled(calls: CallIndex, key: string, from: number, to: number): boolean {
  return (calls.get(key) ?? []).some((block) => block >= from && block <= to);
}

function styleOf({ head }: FoundHead): string {
  return head.sign.replace(/\d+/u, '') + (head.length > head.sign.length ? ' ' : '');
}

/** Notes of a group stand together; a new group is called between the group before and itself. */
function chooseInText(heads: readonly FoundHead[], calls: CallIndex, { numbering }: NoteForm): Pick[] {
  const chosen: Pick[] = [];
  let group = -1;
  for (let at = 0; at < heads.length; at += 1) {
    const next = heads[at];
    if (next === undefined) break;
    const before = chosen.at(-1)?.head;
    const last = before?.head.number ?? 0;
    const since = before?.block ?? 0;
    const { number } = next.head;
    const top = next.block - (next.offset === 0 ? 1 : 0);
    const begins = number === (numbering === 'page' ? 1 : last + 1) && isCalled(calls, String(number), since, top);
    const goesOn = before !== undefined && number === last + 1;
    const isCalledAbove = goesOn && isCalled(calls, String(number), 0, group);
    const isAdjacent = goesOn && next.block - since <= 1;
    if (!begins && !isCalledAbove && !isAdjacent) continue;
    // A line of a note may begin with the number that comes next; then the note itself follows, with its own call.
    const isChance = isAdjacent && !isCalledAbove && !begins && isCalledLater(heads, at, calls, numbering);
    if (isChance) continue;
    const pick = begins && !isAdjacent ? { head: next, rivals: [], at } : pickNext(heads, at, number);
    if (pick === null) continue;
    if (begins && !isAdjacent) group = next.block;
    chosen.push(pick);
    at = pick.at;
  }
  return chosen;
}

/** Says whether a later line has the same number, and is called between. */
function isCalledLater(
  heads: readonly FoundHead[],
  at: number,
  calls: CallIndex,
  numbering: NoteForm['numbering'],
): boolean {
  const here = heads[at];
  if (here === undefined) return false;
  for (const later of heads.slice(at + 1)) {
    if (numbering === 'page' && later.head.number === 1) return false;
    if (later.head.number !== here.head.number) continue;
    return isCalled(calls, String(later.head.number), here.block + 1, later.block - 1);
  }
  return false;
}

/** Notes end their sheet: of several readings the longest is taken, and of equal ones the last. */
function chooseBySheet(
  heads: readonly FoundHead[],
  blocks: readonly SourceBlock[],
  calls: CallIndex,
  { numbering }: NoteForm,
): Pick[] {
  const chosen: Pick[] = [];
  const firstBlocks = new Map<number, number>();
  blocks.forEach(({ sheet = 0 }, index) => {
    if (!firstBlocks.has(sheet)) firstBlocks.set(sheet, index);
  });
  for (const [sheet, onSheet] of Map.groupBy(heads, ({ block }) => blocks[block]?.sheet ?? 0)) {
    const last = chosen.at(-1)?.head;
    const first = numbering === 'page' ? 1 : (last?.head.number ?? 0) + 1;
    const top = numbering === 'page' ? (firstBlocks.get(sheet) ?? 0) : (last?.block ?? 0);
    let best: Pick[] = [];
    for (const [at, start] of onSheet.entries()) {
      if (start.head.number !== first || !isCalled(calls, String(first), top, start.block)) continue;
      const chain = chainFrom(onSheet, at, first);
      if (chain.length >= best.length) best = chain;
    }
    chosen.push(...best);
  }
  return chosen;
}

/** Endnotes run from 1 to the end; above them stands their heading, or else the last note 1 begins them. */
function chooseEnd(heads: readonly FoundHead[], blocks: readonly SourceBlock[]): Pick[] {
  const heading = blocks.findLastIndex(isNoteHeading);
  const below = heads.findIndex(({ head, block }) => head.number === 1 && heading !== -1 && block > heading);
  const start = below === -1 ? heads.findLastIndex(({ head }) => head.number === 1) : below;
  return start === -1 ? [] : chainFrom(heads, start, 1);
}

function chainFrom(heads: readonly FoundHead[], start: number, first: number): Pick[] {
  const chain: Pick[] = [];
  const begin = heads[start];
  if (begin === undefined) return chain;
  chain.push({ head: begin, rivals: [], at: start });
  for (let at = start + 1; at < heads.length; at += 1) {
    const pick = heads[at]?.head.number === first + chain.length ? pickNext(heads, at, first + chain.length) : null;
    if (pick === null) continue;
    chain.push(pick);
    at = pick.at;
  }
  return chain;
}

/** For each number or sign the blocks that may call it, in order. */
export type CallIndex = Map<string, number[]>;
