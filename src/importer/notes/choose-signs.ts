import type { SourceBlock } from '../source-block.ts';
import { type CallIndex, isCalled } from './choose-heads.ts';
import type { FoundHead } from './found-head.ts';

/**
 * Choose which lines that begin with a sign (`*`, `†`) are notes: those whose sign is called above them.
 *
 * @param found
 *   Lines that begin with a sign, in order.
 * @param blocks
 *   All blocks of the text.
 * @param calls
 *   What may be calls.
 * @returns
 *   Some of them, in order, numbered by their place among the notes that stand together.
 */
export function chooseSigns(
  found: readonly FoundHead[],
  blocks: readonly SourceBlock[],
  calls: CallIndex,
): readonly FoundHead[] {
  const chosen: FoundHead[] = [];
  for (const next of found) {
    const before = chosen.at(-1);
    const isSameSheet = before !== undefined && blocks[before.block]?.sheet === blocks[next.block]?.sheet;
    const isAdjacent = isSameSheet && next.block - before.block <= 1;
    const top = before === undefined ? 0 : before.block + (isSameSheet ? 0 : 1);
    const end = next.block - (next.offset === 0 ? 1 : 0);
    if (!isAdjacent && !isCalled(calls, next.head.sign, top, end)) continue;
    const number = isAdjacent ? before.head.number + 1 : 1;
    chosen.push({ ...next, head: { ...next.head, number } });
  }
  return chosen;
}

/**
 * Choose the notes with signs that stand among notes with numbers: mostly one of thanks, called in the title.
 *
 * Such a note stands beside a note with a number, is called on the same page, and calls no note itself.
 *
 * @param found
 *   Lines that begin with a sign, in order.
 * @param numbered
 *   The notes with numbers.
 * @param blocks
 *   All blocks of the text.
 * @param calls
 *   What may be calls, by sign.
 * @param isText
 *   Says of a block whether it calls a note.
 * @returns
 *   Some of them, each with the number 0 and a suffix that tells it from others of its page.
 */
export function chooseUnnumbered(
  found: readonly FoundHead[],
  numbered: readonly FoundHead[],
  blocks: readonly SourceBlock[],
  calls: CallIndex,
  isText: (block: SourceBlock) => boolean,
): readonly FoundHead[] {
  const heads = new Set(numbered.map(({ block }) => block));
  const counts = new Map<number, number>();
  return found.flatMap((next): readonly FoundHead[] => {
    const { block, offset, head } = next;
    const own = blocks[block];
    if (offset > 0 || head.length === head.sign.length || own === undefined) return [];
    const end = numbered.find((other) => other.block === block)?.offset ?? own.text.length;
    if (isText({ ...own, text: own.text.slice(0, end) })) return [];
    if (![block - 1, block, block + 1].some((near) => heads.has(near))) return [];
    let top = block;
    while (heads.has(top - 1)) top -= 1;
    let last = top - 1;
    while (last >= 0 && !heads.has(last)) last -= 1;
    if (!isCalled(calls, head.sign, last + 1, top - 1)) return [];
    heads.add(block);
    const count = counts.get(last) ?? 0;
    counts.set(last, count + 1);
    const suffix = count === 0 ? '' : String.fromCharCode(0x60 + count);
    return [{ ...next, head: { ...head, number: 0, suffix } }];
  });
}
