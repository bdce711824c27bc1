import { type Document, type ParentNode, hasChildren, isTag } from 'domhandler';
import type { Tag } from './walk-tags.ts';

/**
 * List the tags of a page that was parsed for another reason.
 *
 * @param document
 *   The page as htmlparser2 parsed it, with where each node begins.
 * @param html
 *   The page.
 * @returns
 *   What `tagsOf` gives of the page.
 */
export function tagsIn(document: Document, html: string): readonly Tag[] {
  const tags: Tag[] = [];
  let line = 1;
  let end = html.indexOf('\n');
  const walk = ({ children }: ParentNode): void => {
    for (const node of children) {
      if (isTag(node)) {
        const { name, attribs, startIndex } = node;
        for (; end !== -1 && end < (startIndex ?? 0); end = html.indexOf('\n', end + 1)) line += 1;
        tags.push({ name, attributes: attribs, line });
      }
      if (hasChildren(node)) walk(node);
    }
  };
  walk(document);
  return tags;
}
