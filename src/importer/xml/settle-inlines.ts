import type { Inline } from '../../edition/article.ts';
import { joinTexts } from '../../edition/join-texts.ts';

/**
 * Give calls the labels of their notes, and links within the file their places in the text.
 *
 * @param content
 *   Inlines as read: a call has the key of its note, a link the id of an element.
 * @param known
 *   Labels by key; places (`p12`, `n130.2`) by id of the file.
 * @param leaveOut
 *   Called with the target of each link that leads to no place of the text; only its words are kept.
 * @returns
 *   The same words.
 */
export function settleInlines(
  content: readonly Inline[],
  known: { readonly labels: ReadonlyMap<string, string>; readonly places: ReadonlyMap<string, string> },
  leaveOut: (target: string) => void,
): readonly Inline[] {
  return joinTexts(
    content.flatMap((inline): readonly Inline[] => {
      if (inline.type === 'call') return [{ ...inline, note: known.labels.get(inline.note) ?? inline.note }];
      if (!('content' in inline)) return [inline];
      const inner = settleInlines(inline.content, known, leaveOut);
      if (inline.type !== 'link' || !inline.href.startsWith('#')) return [{ ...inline, content: inner }];
      const place = known.places.get(inline.href.slice(1));
      if (place !== undefined) return [{ ...inline, href: `#${place}`, content: inner }];
      leaveOut(inline.href);
      return inner;
    }),
  );
}
