import type { Element } from 'hast';
import { h } from 'hastscript';
import { dateWords } from '../edition/date-words.ts';
import type { Forwarding, MovedForwarding, Tombstone } from '../edition/ledger/forwardings.ts';
import type { Division } from '../edition/ledger/old-anchors.ts';
import { nameOfAnchor } from '../edition/name-of-anchor.ts';

/** How the lines about old anchors are written. */
export interface LineStyle {
  /** `p` among passages, `li` among notes and names. */
  readonly tagName: 'p' | 'li';
  /** Name what an anchor leads to; as `nameOfAnchor` does where it is missing. */
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
export function forwardingToHast(forwarding: Forwarding, { tagName, nameOf = nameOfAnchor }: LineStyle): Element {
  const line = forwarding.state === 'moved' ? movedLine(forwarding, nameOf) : tombstoneLine(forwarding);
  return h(tagName, { id: forwarding.id, className: [forwarding.state], dataPagefindIgnore: '' }, line);
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
  { tagName, nameOf = nameOfAnchor }: LineStyle,
): Element {
  const subject = isWhole ? 'What stood here before ' : 'Part of what stood here before ';
  const line = [subject, time(date), ' is now ', ...links(into, nameOf), '.'];
  return h(tagName, { className: ['moved'], dataPagefindIgnore: '' }, line);
}

function movedLine(
  { id, at, also, how, date }: MovedForwarding,
  nameOf: (anchor: string) => string,
): (string | Element)[] {
  const isName = id.startsWith('name-');
  const relation = isName ? ' is now found under ' : how === 'merged' ? ' is now part of ' : ' is now divided between ';
  return [capital(nameOfAnchor(id)), relation, ...links([at, ...also], nameOf), ' (since ', time(date), ').'];
}

function links(anchors: readonly string[], nameOf: (anchor: string) => string): (string | Element)[] {
  return anchors.flatMap((anchor, index) => [
    ...(index === 0 ? [] : [index === anchors.length - 1 ? ' and ' : ', ']),
    h('a', { href: `#${anchor}` }, nameOf(anchor)),
  ]);
}

function tombstoneLine({ id, via, date, reason }: Tombstone): (string | Element)[] {
  const route = via === null ? '' : `, which had become part of ${nameOfAnchor(via)},`;
  return [`${capital(nameOfAnchor(id))}${route} was withdrawn on `, time(date), `: ${reason}`];
}

function time(date: string): Element {
  return h('time', { dateTime: date }, dateWords(date));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
