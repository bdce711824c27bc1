import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Shut off the locators of editorial citations, so that they are printed as the editor wrote them.
 *
 * `[@fo371, File E/3/44]` becomes `[@fo371, {, File E/3/44}]`. Left to itself rehype-citation drops a locator that
 * begins with neither a label that it knows nor a number, ends a range at an en dash, and takes every word in `z` for a
 * line (its `parseSuffix`); what stands in braces it hands on, once a comma keeps it from looking for a label.
 * `rehypeEditorialCitations` prints it.
 *
 * @returns
 *   A transformer.
 */
export function remarkVerbatimLocators(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'text', (node) => {
      node.value = node.value.replace(/\[[^[\]]*@[^[\]]+\]/gu, (citation) =>
        citation.replace(/(@[^\s,;]+),\s*([^;\]]*[^;\]\s])/gu, '$1, {, $2}'),
      );
    });
  };
}
