import type { About, Passage } from './passage.ts';
import type { KnownPassage } from './read-passages.ts';

/**
 * Gather the passages of an edition, and say of each annotation, source and name which paragraphs and notes it is about.
 *
 * @param read
 *   All that its pages have, in reading order. One that stands on two pages (a work in a list) counts where it says more.
 * @returns
 *   Each passage once, in reading order.
 */
export function relatePassages(read: readonly KnownPassage[]): readonly KnownPassage[] {
  const known = new Map<string, KnownPassage>();
  for (const one of read) {
    const before = known.get(one.passage.id);
    if (before === undefined || before.passage.text.length < one.passage.text.length) known.set(one.passage.id, one);
  }
  const byId = new Map([...known].map(([id, { passage }]) => [id, passage]));
  return [...known.values()].map((one) => {
    const [first, ...more] = one.details.anchors.flatMap((id) => byId.get(id) ?? []);
    return first === undefined
      ? one
      : { ...one, passage: { ...one.passage, about: { ...placeOf(first), more: more.length } } };
  });
}

function placeOf({ id, pages, printed }: Passage): Omit<About, 'more'> {
  const page = pages[0]?.[1];
  return { first: id, ...(printed === undefined ? (page === undefined ? {} : { page }) : { printed }) };
}
