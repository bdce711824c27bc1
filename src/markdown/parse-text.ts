import type { Article } from '../edition/article.ts';
import type { Problem } from '../edition/problem.ts';
import { articleFromTree } from './article-from-tree.ts';
import { parseFrontmatter } from './parse-frontmatter.ts';
import { parseSyntax } from './syntax.ts';

/** What a file of text holds, with all that is wrong with it. */
export interface ParsedText {
  /** Null where the file could not be read as a text at all. */
  readonly article: Article | null;
  readonly problems: readonly Problem[];
  /** The line on which each passage (by anchor) and note (by label) begins, 1-based. */
  readonly lines: ReadonlyMap<string, number>;
}

/**
 * Read `text.mdx`.
 *
 * @param source
 *   The whole file: UTF-8, any line ends.
 * @param file
 *   Its name, for problems.
 * @returns
 *   The article, the problems and where things stand. The article is complete only where there are no problems.
 */
export function parseText(source: string, file: string): ParsedText {
  const text = source.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  let tree;
  try {
    tree = parseSyntax(text);
  } catch (error) {
    return { article: null, problems: [syntaxProblem(error, file)], lines: new Map() };
  }
  const { frontmatter, problems } = parseFrontmatter(tree, file);
  const body = articleFromTree(tree, text, file);
  const all = [...problems, ...body.problems];
  const article = frontmatter === null ? null : { frontmatter, text: body.text, notes: body.notes };
  return { article, problems: all, lines: body.lines };
}

/** A VFileMessage has `reason` and `place`; anything else is a fault of ours and is thrown on. */
function syntaxProblem(error: unknown, file: string): Problem {
  if (!(error instanceof Error) || !('reason' in error)) throw error;
  const line = 'line' in error && typeof error.line === 'number' ? error.line : 0;
  const column = 'column' in error && typeof error.column === 'number' ? error.column : 0;
  return {
    id: 'text-syntax',
    file,
    line,
    column,
    message: `Expected Markdown; ${String(error.reason)}.`,
    hint: 'Put a backslash before a brace or an angle bracket that is meant as a character: \\{ or \\<.',
  };
}
