import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Root } from 'mdast';

/**
 * Read the Markdown of a text with remark: the measure of what its syntax means, with good words for what is wrong.
 *
 * @param source
 *   The whole file, `\n` line ends.
 * @returns
 *   Its syntax tree.
 * @throws {VFileMessage}
 *   Where it is no MDX, with the place.
 */
export function parseWithRemark(source: string): Root {
  syntax ??= openSyntax();
  return syntax.parse(source);
}

/** Few texts need it. */
let syntax: ReturnType<typeof openSyntax> | null = null;

/**
 * The syntax of `text.mdx`, in the order in which its parts must be added.
 *
 * The parser only reads: MDX is its syntax, never its evaluation, so that nothing in a text can run.
 */
function openSyntax() {
  return (
    unified()
      .use(remarkParse)
      // Before MDX, which would otherwise read the fences of the frontmatter as a line between two parts.
      .use(remarkFrontmatter)
      // Footnotes and tables. A single tilde stays a tilde, for `~1920` is a date and no deletion.
      .use(remarkGfm, { singleTilde: false })
      // Last: it switches off HTML and indented code, which the parts before it know nothing of.
      .use(remarkMdx)
      .freeze()
  );
}
