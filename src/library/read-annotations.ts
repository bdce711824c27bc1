import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { annotationFieldsSchema } from '../edition/annotations/annotation.ts';
import type { ReadAnnotation } from '../edition/annotations/check-annotations.ts';
import type { Problem } from '../edition/problem.ts';
import type { Source } from '../edition/source.ts';
import { parseEditorial } from '../markdown/parse-editorial.ts';
import { editionFile } from './edition-file.ts';
import { listProseFiles } from './list-prose-files.ts';
import { parseSources } from './parse-sources.ts';
import { readTextFile } from './read-text-file.ts';

/** The annotations of an edition as they lie on the disk. */
export interface ReadAnnotations {
  /** In the order of their file names. */
  readonly annotations: readonly ReadAnnotation[];
  /** Works that only annotations cite. */
  readonly sources: readonly Source[];
  /** The name of the file of these works. */
  readonly sourcesFile: string;
  readonly problems: readonly Problem[];
}

/**
 * Read the annotations of an edition: each `annotations/*.mdx`, and `annotations/sources.json`.
 *
 * @param slug
 *   The name of the edition's folder.
 * @returns
 *   What could be read, and what could not. Whether it fits the text is for `checkAnnotations` to say.
 */
export function readAnnotations(slug: string): ReadAnnotations {
  const folder = editionFile(slug, 'annotations');
  const { ids, problems: fileProblems } = listProseFiles(folder.path, folder.name);
  const problems: Problem[] = [...fileProblems];
  const annotations: ReadAnnotation[] = [];
  for (const id of ids) {
    const file = `${folder.name}/${id}.mdx`;
    const { text, problems: readProblems } = readTextFile(join(folder.path, `${id}.mdx`), file);
    problems.push(...readProblems);
    if (text === null) continue;
    const { fields, prose, cites, lineOf, ...read } = parseEditorial(text, {
      file,
      schema: annotationFieldsSchema,
      name: 'annotation',
      hint: 'An annotation has an anchor, a quote and a kind at its head; README.md shows one under "Annotations".',
    });
    problems.push(...read.problems);
    if (fields === null) continue;
    const lines = { anchor: lineOf(['anchor']), quote: lineOf(['quote']) };
    annotations.push({ annotation: { ...fields, id, prose }, file, lines, cites });
  }
  const works = readWorks(slug);
  return { annotations, sources: works.sources, sourcesFile: works.file, problems: [...problems, ...works.problems] };
}

function readWorks(slug: string): {
  readonly sources: readonly Source[];
  readonly file: string;
  readonly problems: readonly Problem[];
} {
  const { path, name } = editionFile(slug, 'annotations/sources.json');
  if (!existsSync(path)) return { sources: [], file: name, problems: [] };
  const { text, problems } = readTextFile(path, name);
  return text === null ? { sources: [], file: name, problems } : { file: name, ...parseSources(text, name) };
}
