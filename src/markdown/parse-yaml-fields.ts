import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../edition/problem.ts';

/** Data written by hand in YAML, with all that is wrong with it. */
export interface YamlFields<Data> {
  /** Null where there is any problem. */
  readonly data: Data | null;
  readonly problems: readonly Problem[];
  /** Give the 1-based line in the file of a field, or of the nearest one above it that is there. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Read data written in YAML.
 *
 * @param yaml
 *   A whole file, or what stands between the `---` lines at the head of one.
 * @param reading
 *   The file and the 1-based line on which the YAML begins; the schema; how its problems are named (`annotation` for
 *   `annotation-syntax` and `annotation-field`); where its fields are explained; and whether every value is a text.
 * @returns
 *   The data, or null with at least one problem.
 */
export function parseYamlFields<Schema extends z.ZodType>(
  yaml: string,
  reading: {
    readonly file: string;
    readonly firstLine: number;
    readonly schema: Schema;
    readonly name: 'annotation' | 'chronology' | 'frontmatter' | 'name';
    readonly hint: string;
    readonly onlyText?: boolean;
  },
): YamlFields<z.output<Schema>> {
  const { file, firstLine, schema, name, hint, onlyText = false } = reading;
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, schema: onlyText ? 'failsafe' : 'core' });
  const lineAt = (offset: number): number => firstLine - 1 + counter.linePos(offset).line;
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
        return lineAt(Number(node.range[0]));
      }
    }
    return firstLine;
  };

  // A warning says that a tag (`!!js/function`) is not known, and that its value was taken for something else.
  const errors = [...document.errors, ...document.warnings, ...aliasesIn(document)];
  if (errors.length > 0) {
    const problems = errors.map(({ message, pos: [offset] }): Problem => ({
      id: `${name}-syntax`,
      file,
      line: lineAt(offset),
      column: counter.linePos(offset).col,
      message: `Expected YAML; ${(message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/u, '')}.`,
      hint: 'Put the value in quotation marks if it holds a colon, a quotation mark or a #.',
    }));
    return { data: null, problems, lineOf };
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return { data: result.data, problems: [], lineOf };
  const problems = result.error.issues.map((issue): Problem => ({
    id: `${name}-field`,
    file,
    line: lineOf(issue.path),
    column: 0,
    message: `${issue.path.map(String).join('.') || 'The fields'}: ${issue.message}.`.replace(/\.\.$/u, '.'),
    hint,
  }));
  return { data: null, problems, lineOf };
}

/** A few aliases of aliases would fill the memory. The first is enough to say so. */
function aliasesIn(
  document: Document.Parsed,
): readonly { readonly message: string; readonly pos: readonly [number] }[] {
  const found: { message: string; pos: readonly [number] }[] = [];
  visit(document, {
    Alias: (_key, { source, range }) => {
      found.push({ message: `found the alias *${source} where the words themselves belong`, pos: [range?.[0] ?? 0] });
      return visit.BREAK;
    },
  });
  return found;
}
