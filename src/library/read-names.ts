import { join, relative, sep } from 'node:path';
import type { ReadName } from '../edition/names/check-register.ts';
import { nameFieldsSchema, nameKinds } from '../edition/names/name.ts';
import type { Problem } from '../edition/problem.ts';
import { parseEditorial } from '../markdown/parse-editorial.ts';
import { contentFolder } from './content-folder.ts';
import { listProseFiles } from './list-prose-files.ts';
import { readTextFile } from './read-text-file.ts';

/** The registers of the library as they lie on the disk. */
export interface ReadNames {
  readonly names: readonly ReadName[];
  readonly problems: readonly Problem[];
}

/**
 * Read the registers: each `content/names/*\/*.mdx`.
 *
 * @returns
 *   Names by kind and file name, and what could not be read. Whether texts bear them out is for `checkRegister` to say.
 */
export function readNames(): ReadNames {
  const names: ReadName[] = [];
  const problems: Problem[] = [];
  for (const kind of nameKinds) {
    const folder = join(contentFolder(), 'names', kind);
    const folderName = relative(join(contentFolder(), '..'), folder).split(sep).join('/');
    const listed = listProseFiles(folder, folderName);
    problems.push(...listed.problems);
    for (const id of listed.ids) {
      const file = `${folderName}/${id}.mdx`;
      const { text, problems: readProblems } = readTextFile(join(folder, `${id}.mdx`), file);
      problems.push(...readProblems);
      if (text === null) continue;
      const { fields, prose, cites, lineOf, ...read } = parseEditorial(text, {
        file,
        schema: nameFieldsSchema,
        name: 'name',
        hint: 'A name has name, sort and forms at its head, and more that README.md lists under "Names".',
      });
      problems.push(...read.problems, ...cites.map(({ key, line }) => citedProblem(file, key, line)));
      if (fields !== null) names.push({ name: { ...fields, id, kind, prose }, file, lineOf });
    }
  }
  return { names, problems };
}

function citedProblem(file: string, key: string, line: number): Problem {
  return {
    id: 'name-citation',
    file,
    line,
    column: 0,
    message: `Expected sentences without citations: the registers belong to no edition, and have no list of works; found @${key}.`,
    hint: 'Say it in an annotation, which can cite, or leave the citation out.',
  };
}
