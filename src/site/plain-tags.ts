import type { Tag } from './walk-tags.ts';

/** A tag as we write it: in small letters, with values in double quotes that hold nothing but what they say. */
const plainTag = /<(\/?)([a-z][a-z0-9]*)((?: [a-z][a-z-]*(?:="[^"&<>\0\r]*")?)*)>/uy;
/** Before these, a paragraph ends that is still open; before an item, another item. */
const blocks: ReadonlySet<string> = new Set(['p', 'div', 'ol', 'ul', 'li', 'blockquote', 'section', 'h2', 'h3', 'hr']);
const inlines: ReadonlySet<string> = new Set([
  'a',
  'b',
  'br',
  'cite',
  'em',
  'i',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
]);
const empty: ReadonlySet<string> = new Set(['br', 'hr']);

/**
 * List the tags of a piece of HTML that is written as plainly as ours mostly is: in a third of the time that a parser
 * takes, which is made anew for each piece.
 *
 * @param html
 *   A piece of a page.
 * @param first
 *   The number of its first line.
 * @returns
 *   Its start tags, in the order in which they stand; null where it takes a parser to tell, as where tags do not match.
 */
export function plainTags(html: string, first: number): readonly Tag[] | null {
  const tags: Tag[] = [];
  const open: string[] = [];
  let [line, counted] = [first, 0];
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', plainTag.lastIndex)) {
    plainTag.lastIndex = at;
    const { 1: close, 2: name = '', 3: attributes = '' } = plainTag.exec(html) ?? [];
    if (close === '/') {
      if (attributes !== '' || open.pop() !== name) return null;
      continue;
    }
    const isBlock = blocks.has(name);
    if (!isBlock && !inlines.has(name)) return null;
    const within = open.at(-1);
    if (isBlock && (within === 'p' || (within === 'li' && name === 'li'))) return null;
    if (!empty.has(name)) open.push(name);
    for (let end = html.indexOf('\n', counted); end !== -1 && end < at; end = html.indexOf('\n', counted)) {
      line += 1;
      counted = end + 1;
    }
    tags.push({ name, attributes: toAttributes(attributes), line });
  }
  return tags;
}

/** From ` id="p4" data-n="4" hidden`. */
function toAttributes(written: string): Tag['attributes'] {
  const attributes: Record<string, string> = {};
  for (let at = 1; at < written.length;) {
    const end = endOfName(written, at);
    const name = written.slice(at, end);
    const close = written.charAt(end) === '=' ? written.indexOf('"', end + 2) : end;
    // The first of a name counts.
    if (!Object.hasOwn(attributes, name)) attributes[name] = written.slice(end + 2, close);
    at = close + (close === end ? 1 : 2);
  }
  return attributes;
}

function endOfName(written: string, at: number): number {
  let end = at;
  while (end < written.length && written.charAt(end) !== '=' && written.charAt(end) !== ' ') end += 1;
  return end;
}
