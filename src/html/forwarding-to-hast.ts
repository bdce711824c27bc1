import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Forwarding, MovedForwarding, Tombstone } from '../edition/ledger/forwardings.ts';
import type { Division } from '../edition/ledger/old-anchors.ts';
import { nameAnchor } from '../interface/name-anchor.ts';
import { nameDay } from '../interface/name-day.ts';
import * as words from '../interface/words.ts';

/** How the lines about old anchors are written. */
export interface LineStyle {
  /** `p` among passages, `li` among notes and names. */
  readonly tagName: 'p' | 'li';
  /** Name what an anchor leads to; as `nameAnchor` does where it is missing. */
  readonly nameOf?: (anchor: string) => string;
}

/**
 * Turn an anchor that no longer stands into what the page says of it, so that a link to it still leads somewhere.
 *
 * @param forwarding
 *   Where the anchor leads today.
 * @param style
 *   How to write it.
 * @returns
 *   One element with the old id: a line that names the new place, or a tombstone.
 */
export function forwardingToHast(forwarding: Forwarding, { tagName, nameOf = nameAnchor }: LineStyle): Element {
  const line = forwarding.state === 'moved' ? movedLine(forwarding, nameOf) : tombstoneLine(forwarding);
  return h(
    tagName,
    { id: forwarding.id, className: [forwarding.state], lang: words.language, dataPagefindIgnore: '' },
    line,
  );
}

/**
 * Turn words that went away from an anchor that stands into what the page says of them.
 *
 * @param division
 *   The anchor, and where its words went.
 * @param style
 *   How to write it.
 * @returns
 *   One element without an id: the id is that of what stands.
 */
export function divisionToHast(
  { isWhole, date, into }: Division,
  { tagName, nameOf = nameAnchor }: LineStyle,
): Element {
  const [before, between, after] = isWhole ? words.anchors.allLeft : words.anchors.partLeft;
  const line = [before, time(date), between, ...links(into, nameOf), after];
  return h(tagName, { className: ['moved'], lang: words.language, dataPagefindIgnore: '' }, line);
}

function movedLine(
  { id, at, also, how, date }: MovedForwarding,
  nameOf: (anchor: string) => string,
): (string | Element)[] {
  const { merged, divided, renamed } = words.anchors;
  const sentence = id.startsWith('name-') ? renamed : how === 'merged' ? merged : divided;
  const [before, between, after] = sentence(nameAnchor(id));
  return [before, ...links([at, ...also], nameOf), between, time(date), after];
}

function links(anchors: readonly string[], nameOf: (anchor: string) => string): (string | Element)[] {
  const list = new Intl.ListFormat(words.locale).formatToParts(anchors);
  return list.map(({ type, value }) => (type === 'element' ? h('a', { href: `#${value}` }, nameOf(value)) : value));
}

function tombstoneLine({ id, via, date, reason }: Tombstone): (string | Element)[] {
  const { withdrawn, withdrawnIn } = words.anchors;
  const [before, between, after] =
    via === null ? withdrawn(nameAnchor(id)) : withdrawnIn(nameAnchor(id), nameAnchor(via));
  return [before, time(date), between, reason, after];
}

function time(date: string): Element {
  return h('time', { dateTime: date }, nameDay(date));
}
