import { plainTags } from './plain-tags.ts';
import { type Tag, walkTags } from './walk-tags.ts';

/**
 * List the tags of a page, or of a piece of one.
 *
 * @param html
 *   The page.
 * @param first
 *   The number of its first line.
 * @returns
 *   Its start tags, in the order in which they stand.
 */
export function tagsOf(html: string, first = 1): readonly Tag[] {
  const plain = plainTags(html, first);
  if (plain !== null) return plain;
  const tags: Tag[] = [];
  walkTags(html, { tag: (tag) => tags.push(tag) }, first);
  return tags;
}
