import type { Element } from 'hast';
import type { Forwarding } from '../edition/ledger/forwardings.ts';
import type { Division, OldAnchors } from '../edition/ledger/old-anchors.ts';
import { divisionToHast, forwardingToHast, type LineStyle } from './forwarding-to-hast.ts';

/**
 * Put what the page says of old anchors where each now leads.
 *
 * A line about a moved anchor stands before the passage that holds its words, so that one who comes by an old link sees
 * the line and then the words. Behind a passage stands what became of words that it lost, and a tombstone stands where
 * the words stood.
 *
 * @param elements
 *   The passages, the notes or the names, with their anchors as ids.
 * @param old
 *   All anchors at which other words stood once; those that belong to other elements are passed over.
 * @param style
 *   How the lines are written.
 * @returns
 *   The same elements, in the same order, with the others between them.
 */
export function withForwardings(elements: readonly Element[], old: OldAnchors, style: LineStyle): readonly Element[] {
  const linesBeside = placeLines(old, style);
  return elements.flatMap((element) => {
    const { before, after } = linesBeside(String(element.properties['id']));
    return [...before, element, ...after];
  });
}

/** Lines that stand before and behind an element. */
export interface LinesBeside {
  readonly before: readonly Element[];
  readonly after: readonly Element[];
}

/**
 * Say which lines stand beside what stands.
 *
 * @param old
 *   All anchors at which other words stood once.
 * @param style
 *   How the lines are written.
 * @returns
 *   A function that gives the lines beside an anchor; for null, those that stand beside none.
 */
export function placeLines(
  { forwardings, divisions }: OldAnchors,
  style: LineStyle,
): (id: string | null) => LinesBeside {
  const before = Map.groupBy(forwardings, (one) => (one.state === 'moved' ? one.at : (one.before ?? null)));
  const after = Map.groupBy(forwardings, (one) => (one.state === 'withdrawn' ? (one.after ?? null) : null));
  const lost = Map.groupBy(divisions, ({ at }) => at);
  const lines = (all: readonly Forwarding[] = []): Element[] => all.map((one) => forwardingToHast(one, style));
  const losses = (all: readonly Division[] = []): Element[] => all.map((one) => divisionToHast(one, style));
  return (id) => {
    if (id === null) {
      const nowhere = forwardings.filter((one) => one.state === 'withdrawn' && !one.after && !one.before);
      return { before: [], after: lines(nowhere) };
    }
    return { before: lines(before.get(id)), after: [...losses(lost.get(id)), ...lines(after.get(id))] };
  };
}
