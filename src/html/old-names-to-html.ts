import { toHtml } from './to-html.ts';
import { nameId } from '../edition/element-ids.ts';
import type { Ledger } from '../edition/ledger/ledger.ts';
import { oldAnchors } from '../edition/ledger/old-anchors.ts';
import { nameAnchor } from '../interface/name-anchor.ts';
import type { Name } from '../edition/names/name.ts';
import { placeLines } from './with-forwardings.ts';

/** What an index of names says of names that it no longer has, as HTML: items of its lists. */
export interface OldNamesHtml {
  /** Beside the entry of a name, by its anchor. */
  readonly beside: (anchor: string) => { readonly before: string; readonly after: string };
  /** Beside none; empty where there are none of these. */
  readonly rest: string;
}

/**
 * Turn the names that an index no longer has into what it says of them.
 *
 * @param ledger
 *   The ledger of the edition, or null where it has none.
 * @param names
 *   The names that it mentions.
 * @returns
 *   The lines, each where the name leads now or where it stood; every id that was ever in the index is in one of them.
 */
export function oldNamesToHtml(ledger: Ledger | null, names: readonly Name[]): OldNamesHtml {
  const called = new Map(names.map(({ id, name }) => [nameId(id), name]));
  const lines = placeLines(oldAnchors(ledger, 'names'), {
    tagName: 'li',
    nameOf: (anchor) => called.get(anchor) ?? nameAnchor(anchor),
  });
  return {
    beside(anchor) {
      const { before, after } = lines(anchor);
      return { before: toHtml([...before]), after: toHtml([...after]) };
    },
    rest: toHtml([...lines(null).after]),
  };
}
