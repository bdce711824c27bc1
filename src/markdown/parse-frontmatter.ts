import type { Root } from 'mdast';
import { LineCounter, parseDocument } from 'yaml';
import { type Frontmatter, frontmatterSchema } from '../edition/frontmatter.ts';
import type { Problem } from '../edition/problem.ts';

/**
 * Read what stands between the two `---` lines at the head of a text.
 *
 * @param tree
 *   The syntax tree of the file.
 * @param file
 *   Its name, for problems.
 * @returns
 *   The frontmatter, or null with at least one problem.
 */
export function parseFrontmatter(
  tree: Root,
  file: string,
): { readonly frontmatter: Frontmatter | null; readonly problems: readonly Problem[] } {
  const head = tree.children[0];
  if (head?.type !== 'yaml') {
    return {
      frontmatter: null,
      problems: [
        {
          id: 'frontmatter-missing',
          file,
          line: 1,
          column: 1,
          message: 'Expected the metadata of the text between two lines of ---, before anything else.',
          hint: 'Add at least title, author, language and kind; README.md shows an example.',
        },
      ],
    };
  }
  const counter = new LineCounter();
  const document = parseDocument(head.value, { lineCounter: counter });
  // The first line of the value is the second of the file.
  const firstLine = 1 + (head.position?.start.line ?? 1);
  const lineAt = (offset: number): number => firstLine - 1 + counter.linePos(offset).line;

  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      id: 'frontmatter-syntax',
      file,
      line: lineAt(error.pos[0]),
      column: counter.linePos(error.pos[0]).col,
      message: `Expected YAML; ${error.message.split('\n')[0] ?? error.code}`,
      hint: 'Put the value in quotation marks if it holds a colon, a quotation mark or a #.',
    }));
    return { frontmatter: null, problems };
  }

  const result = frontmatterSchema.safeParse(document.toJS());
  if (result.success) return { frontmatter: result.data, problems: [] };
  const problems = result.error.issues.map((issue) => {
    const node = nearestNode(document, issue.path);
    return {
      id: 'frontmatter-field',
      file,
      line: node === null ? firstLine : lineAt(node),
      column: 0,
      message: `${issue.path.map(String).join('.') || 'The frontmatter'}: ${issue.message}.`.replace(/\.\.$/u, '.'),
      hint: 'The fields and what they mean are listed in README.md under "The head of a text".',
    };
  });
  return { frontmatter: null, problems };
}

/** The offset of the field that a path names, or of the nearest one above it that is there. */
function nearestNode(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number | null {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      return Number(node.range[0]);
    }
  }
  return null;
}
