import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Processor, unified } from 'unified';
import { remarkVerbatimLocators } from './remark-verbatim-locators.ts';

/** From one piece of prose, by `parse`, to HTML of as many as there are, by `run`. */
export type EditorialPipeline = Processor<Root, Root, HastRoot>;

/**
 * The steps from editorial prose to HTML, in the order in which they must run.
 *
 * Prose is checked by `checkEditorialTree` when it is read, so that nothing but words, emphasis, links, lists and
 * quotations comes this way: MDX is its syntax, never its evaluation.
 *
 * @returns
 *   A processor for prose that cites nothing, as that of the registers; others add what they need.
 */
export function editorialPipeline(): EditorialPipeline {
  return (
    unified()
      .use(remarkParse)
      // Lists and tables. A single tilde stays a tilde, for `~1920` is a date and no deletion.
      .use(remarkGfm, { singleTilde: false })
      // After GFM: it switches off HTML and indented code, which the parts before it know nothing of.
      .use(remarkMdx)
      // On Markdown, where a citation is still one text.
      .use(remarkVerbatimLocators)
      .use(remarkRehype)
  );
}
