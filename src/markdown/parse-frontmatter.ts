import type { Root } from 'mdast';
import { type Frontmatter, frontmatterSchema } from '../edition/frontmatter.ts';
import type { Problem } from '../edition/problem.ts';
import { parseYamlFields } from './parse-yaml-fields.ts';

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
    const problem: Problem = {
      id: 'frontmatter-missing',
      file,
      line: 1,
      column: 1,
      message: 'Expected the metadata of the text between two lines of ---, before anything else.',
      hint: 'Add at least title, author, language and kind; README.md shows an example.',
    };
    return { frontmatter: null, problems: [problem] };
  }
  const { data, problems } = parseYamlFields(head.value, {
    file,
    // The first line of the value is the one after the fence.
    firstLine: 1 + (head.position?.start.line ?? 1),
    schema: frontmatterSchema,
    name: 'frontmatter',
    hint: 'The fields and what they mean are listed in README.md under "The head of a text".',
  });
  return { frontmatter: data, problems };
}
