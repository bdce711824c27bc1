import type { z } from 'zod';
import type { Problem } from '../edition/problem.ts';
import { type CitedKey, checkEditorialTree } from './check-editorial-tree.ts';
import { parseYamlFields } from './parse-yaml-fields.ts';
import type { Reading } from './reading.ts';
import { parseSyntax } from './syntax.ts';

/** A file of editorial prose: fields at its head, then Markdown. */
export interface EditorialFile<Fields> {
  /** Null where there is any problem with them. */
  readonly fields: Fields | null;
  /** The Markdown, without white space around it. */
  readonly prose: string;
  readonly cites: readonly CitedKey[];
  readonly problems: readonly Problem[];
  /** Give the 1-based line of a field. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Read a file of editorial prose.
 *
 * @param source
 *   The whole file: UTF-8, any line ends.
 * @param reading
 *   Its name; the schema of its fields; how problems with them are named (`annotation`); where they are explained.
 * @returns
 *   What could be read, and everything that is wrong with it.
 */
export function parseEditorial<Schema extends z.ZodType>(
  source: string,
  reading: {
    readonly file: string;
    readonly schema: Schema;
    readonly name: 'annotation' | 'name';
    readonly hint: string;
  },
): EditorialFile<z.output<Schema>> {
  const { file, name, hint } = reading;
  const text = source.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  const failed = (problem: Omit<Problem, 'file'>): EditorialFile<z.output<Schema>> => ({
    fields: null,
    prose: '',
    cites: [],
    problems: [{ file, ...problem }],
    lineOf: () => 1,
  });
  let tree;
  try {
    tree = parseSyntax(text);
  } catch (error) {
    return failed(syntaxProblem(error));
  }
  const head = tree.children[0];
  if (head?.type !== 'yaml') {
    return failed({
      id: `${name}-fields-missing`,
      line: 1,
      column: 1,
      message: 'Expected fields between two lines of ---, before anything else.',
      hint,
    });
  }
  const fields = parseYamlFields(head.value, { ...reading, firstLine: (head.position?.start.line ?? 1) + 1 });
  const inProse: Reading = { file, source: text, problems: [] };
  const cites = checkEditorialTree(tree, inProse);
  const prose = text.slice(head.position?.end.offset).trim();
  if (prose === '') {
    inProse.problems.push({
      id: `${name}-empty`,
      file,
      line: 0,
      column: 0,
      message: 'Expected prose under the fields; there is none.',
      hint: 'Write it, or remove the file.',
    });
  }
  return {
    fields: fields.data,
    prose,
    cites,
    problems: [...fields.problems, ...inProse.problems],
    lineOf: fields.lineOf,
  };
}

/** A VFileMessage has `reason` and a place; anything else is a fault of ours and is thrown on. */
function syntaxProblem(error: unknown): Omit<Problem, 'file'> {
  if (!(error instanceof Error) || !('reason' in error)) throw error;
  return {
    id: 'prose-syntax',
    line: 'line' in error && typeof error.line === 'number' ? error.line : 0,
    column: 'column' in error && typeof error.column === 'number' ? error.column : 0,
    message: `Expected Markdown; ${String(error.reason)}.`,
    hint: 'Put a backslash before a brace or an angle bracket that is meant as a character: \\{ or \\<.',
  };
}
