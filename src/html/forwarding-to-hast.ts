import type { Element } from 'hast';
import { h } from 'hastscript';
import { dateWords } from '../edition/date-words.ts';
import type { Forwarding, MovedForwarding, Tombstone } from '../edition/ledger/forwardings.ts';
import { nameOfAnchor } from '../edition/name-of-anchor.ts';

/**
 * Turn an anchor that no longer stands into what the page says of it, so that a link to it still leads somewhere.
 *
 * @param forwarding
 *   Where the anchor leads today.
 * @param tagName
 *   `p` among passages, `li` among notes.
 * @returns
 *   One element with the old id: a line that names the new place, or a tombstone.
 */
export function forwardingToHast(forwarding: Forwarding, tagName: 'p' | 'li'): Element {
  const line = forwarding.state === 'moved' ? movedLine(forwarding) : tombstoneLine(forwarding);
  return h(tagName, { id: forwarding.id, className: [forwarding.state], dataPagefindIgnore: '' }, line);
}

function movedLine({ id, at, also, how, date }: MovedForwarding): (string | Element)[] {
  const places = [at, ...also].flatMap((anchor, index) => [
    ...(index === 0 ? [] : [index === also.length ? ' and ' : ', ']),
    h('a', { href: `#${anchor}` }, nameOfAnchor(anchor)),
  ]);
  const relation = how === 'merged' ? ' is now part of ' : ' is now divided between ';
  return [capital(nameOfAnchor(id)), relation, ...places, ' (since ', time(date), ').'];
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
