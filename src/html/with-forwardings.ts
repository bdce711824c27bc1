import type { Element } from 'hast';
import type { Forwarding } from '../edition/ledger/forwardings.ts';
import { forwardingToHast } from './forwarding-to-hast.ts';

/**
 * Put what the page says of old anchors where each now leads.
 *
 * A line about a moved anchor stands before the passage that holds its words, so that one who comes by an old link sees
 * the line and then the words. A tombstone stands where the words stood.
 *
 * @param elements
 *   The passages, or the notes, with their anchors as ids.
 * @param forwardings
 *   Of all anchors that no longer stand; those that belong to other elements are passed over.
 * @param tagName
 *   Of the elements that are put in: `p` among passages, `li` among notes.
 * @returns
 *   The same elements, in the same order, with the others between them.
 */
export function withForwardings(
  elements: readonly Element[],
  forwardings: readonly Forwarding[],
  tagName: 'p' | 'li',
): readonly Element[] {
  const before = Map.groupBy(forwardings, (one) => (one.state === 'moved' ? one.at : one.before));
  const after = Map.groupBy(forwardings, (one) => (one.state === 'withdrawn' ? one.after : undefined));
  return elements.flatMap((element) => {
    const id = String(element.properties['id']);
    const lines = (all: readonly Forwarding[] = []): Element[] => all.map((one) => forwardingToHast(one, tagName));
    return [...lines(before.get(id)), element, ...lines(after.get(id))];
  });
}
