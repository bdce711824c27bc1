import type { ProblemId } from '../edition/problems/catalogue.ts';
import type { Problem } from '../edition/problem.ts';
import { type Source, sourcesSchema } from '../edition/source.ts';

/**
 * Read `sources.json`.
 *
 * @param json
 *   The whole file.
 * @param file
 *   Its name, for problems.
 * @returns
 *   The sources, in the order of the file, and what is wrong; no sources where anything is.
 */
export function parseSources(
  json: string,
  file: string,
): { readonly sources: readonly Source[]; readonly problems: readonly Problem[] } {
  const problem = (id: ProblemId, message: string, hint: string): Problem => ({
    id,
    file,
    line: 0,
    column: 0,
    message,
    hint,
  });
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      sources: [],
      problems: [
        problem('sources-syntax', `Expected JSON; ${reason}.`, 'Look for a missing comma or quotation mark there.'),
      ],
    };
  }
  const result = sourcesSchema.safeParse(data);
  if (!result.success) {
    const problems = result.error.issues.map((issue) =>
      problem(
        'sources-field',
        `${describePath(issue.path, data)}: ${issue.message}`,
        'sources.json is a list of CSL-JSON items, each with an id and a type.',
      ),
    );
    return { sources: [], problems };
  }
  const seen = new Set<string>();
  const problems = result.data.flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      problem(
        'source-twice',
        `Expected one source with the key ${id}; there are more.`,
        'Remove one, or give it a key of its own.',
      ),
    ];
  });
  return { sources: result.data, problems };
}

/** `sources[3] (karabekir1960) issued`, so that the item is found by its key and not by counting. */
function describePath(path: readonly PropertyKey[], data: unknown): string {
  const [index, ...rest] = path;
  if (typeof index !== 'number' || !Array.isArray(data)) return 'The file';
  const item: unknown = data[index];
  const key = typeof item === 'object' && item !== null && 'id' in item ? ` (${String(item.id)})` : '';
  return [`Source ${String(index + 1)}${key}`, ...rest.map(String)].join(' ');
}
