import { findFigures } from './figure.ts';
import { isHeading } from './is-heading.ts';
import { endingOf, isBegunSmall } from './sentence.ts';
import type { Sheet } from './split-pages.ts';

/**
 * Find where a page without notes ended.
 *
 * Nothing but the text shows such a turn: a block breaks off in mid-sentence and the next begins with a small letter.
 * The part before the turn holds no superscript figure, for a page without notes calls none.
 *
 * @param sheets
 *   Pages as far as their notes show them.
 * @returns
 *   Places in order: the index of the sheet and, in its body, of the block that begins the new page, both from 0.
 */
export function findSilentTurns(sheets: readonly Sheet[]): readonly SilentTurn[] {
  return sheets.flatMap(({ body }, sheet) => {
    const turns: SilentTurn[] = [];
    for (const [block, next] of body.entries()) {
      const before = body[block - 1];
      if (before === undefined) continue;
      if (findFigures(before.text).length > 0) break;
      const breaksOff = endingOf(before.text) === 'broken' && !isHeading(before.text);
      if (breaksOff && isBegunSmall(next.text)) turns.push({ sheet, block, line: next.line });
    }
    return turns;
  });
}

/**
 * Part pages where a page without notes ended.
 *
 * @param sheets
 *   The pages.
 * @param turns
 *   What `findSilentTurns` found in them.
 * @returns
 *   One page more for each turn; the notes stay with the last part.
 */
export function splitAtTurns(sheets: readonly Sheet[], turns: readonly SilentTurn[]): readonly Sheet[] {
  return sheets.flatMap((sheet, index) => {
    const cuts = turns.filter((turn) => turn.sheet === index).map((turn) => turn.block);
    return [0, ...cuts].map((from, part) => ({
      body: sheet.body.slice(from, cuts[part]),
      notes: part === cuts.length ? sheet.notes : [],
      rest: part === cuts.length ? sheet.rest : null,
    }));
  });
}

/** A page turn that no note shows. */
export interface SilentTurn {
  readonly sheet: number;
  readonly block: number;
  /** Where the new page begins, 1-based. */
  readonly line: number;
}
