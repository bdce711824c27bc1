import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Processor, unified } from 'unified';
import type { Source } from '../edition/source.ts';
import { rehypeEditorialCitations, styleName } from './editorial-citations.ts';
import { rehypeWorks } from './rehype-works.ts';
import { remarkVerbatimLocators } from './remark-verbatim-locators.ts';

/** What editorial prose may cite. */
export interface CitableWorks {
  /** The folder of the edition. */
  readonly folder: string;
  /** CSL-JSON files in it, at least one. */
  readonly files: readonly string[];
  /** What the text cites. */
  readonly sources: readonly Source[];
  /** What only annotations cite. */
  readonly editorial: readonly Source[];
}

/**
 * The steps from editorial prose to HTML, in the order in which they must run.
 *
 * Prose is checked by `checkEditorialTree` when it is read, so that nothing but words, emphasis, links, lists and
 * quotations comes this way: MDX is its syntax, never its evaluation.
 *
 * @param citable
 *   The works; null for prose that cites nothing, as the registers do.
 * @returns
 *   A processor: `parse` one piece of prose, `run` a tree of as many as there are.
 */
export function editorialPipeline(citable: CitableWorks | null): EditorialPipeline {
  const toHast = unified()
    .use(remarkParse)
    // Lists and tables. A single tilde stays a tilde, for `~1920` is a date and no deletion.
    .use(remarkGfm, { singleTilde: false })
    // After GFM: it switches off HTML and indented code, which the parts before it know nothing of.
    .use(remarkMdx)
    // On Markdown, where a citation is still one text.
    .use(remarkVerbatimLocators)
    .use(remarkRehype);
  if (citable === null) return toHast.freeze();
  return (
    toHast
      // On HTML, because rehype-citation looks for text in `p`, `li` and `td`; it reads the files each time it runs.
      .use(rehypeEditorialCitations, {
        path: citable.folder,
        // It changes the list that it is given.
        bibliography: [...citable.files],
        csl: styleName,
        inlineClass: ['citation'],
      })
      // Last: it turns what rehype-citation made into our own markup.
      .use(rehypeWorks, citable)
      .freeze()
  );
}

export type EditorialPipeline = Processor<Root, Root, HastRoot>;
