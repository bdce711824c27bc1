import type { ElementContent } from 'xast';
import type { Inline } from '../../edition/article.ts';

/**
 * Mark the content of an element where its white space must be kept as it is.
 *
 * Programs take white space at the ends of a paragraph, and runs of it, for the layout of the file. A text that has
 * some of its own says so with an instruction, which valid files may hold anywhere and other programs pass over.
 *
 * @param content
 *   Inlines of one block.
 * @param elements
 *   The same, as XML.
 * @returns
 *   The elements, behind `<?manicule white-space="kept"?>` where that is needed.
 */
export function keepSpace(content: readonly Inline[], elements: readonly ElementContent[]): ElementContent[] {
  if (!isOddlySpaced(content)) return [...elements];
  return [{ type: 'instruction', name: 'manicule', value: 'white-space="kept"' }, ...elements];
}

/** At the ends of an emphasis white space is odd too: elsewhere it is taken for the spaces around it. */
function isOddlySpaced(content: readonly Inline[]): boolean {
  return content.some((inline, index) => {
    if ('content' in inline) return isOddlySpaced(inline.content);
    if (inline.type !== 'text') return false;
    const isFirst = index === 0;
    const isLast = index === content.length - 1;
    return (
      /[ \t\r\n]{2}/u.test(inline.value) ||
      (isFirst && /^[ \t\r\n]/u.test(inline.value)) ||
      (isLast && /[ \t\r\n]$/u.test(inline.value))
    );
  });
}
