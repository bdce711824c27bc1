import { archiveAbbreviations, archiveNouns, departments } from './rules/archives.ts';
import type { Segment } from './segment.ts';

/**
 * Find the abbreviations that the notes introduce: `(henceforth FO)`, `(London, 1924; hereafter *RSC*)`.
 *
 * @param paragraphs
 *   Segments of all paragraphs of all notes.
 * @returns
 *   Those of archives, with the words before them; and those of works.
 */
export function findAliases(paragraphs: readonly (readonly Segment[])[]): Aliases {
  const archives = new Map<string, string>();
  const works = new Set<string>();
  for (const segments of paragraphs) {
    for (const [at, { group }] of segments.entries()) {
      const alias = group?.alias?.replace(/[*"'“”‘’.]/gu, '').trim();
      if (alias === undefined || alias === '' || group?.kind === 'date') continue;
      const before = segments.slice(Math.max(0, at - 14), at);
      const clause = before.slice(before.findLastIndex(({ isBreak }) => isBreak) + 1);
      const isWork =
        clause.some(({ kind, group: own }) => kind === 'italic' || kind === 'quoted' || own?.kind === 'imprint') ||
        group?.kind === 'imprint';
      const isArchive = !isWork && clause.some(({ fold, text }) => archiveNouns.has(fold) || departments.has(text));
      if (isWork && /^[\p{Lu}\d][\p{L}\d&-]*(?: [\p{Lu}\d][\p{L}\d&-]*){0,3}$/u.test(alias)) works.add(alias);
      else if (isArchive && !departments.has(alias) && !archiveAbbreviations.has(alias))
        archives.set(alias, clause.map(({ text }) => text).join(' '));
    }
  }
  return { archives, works };
}

interface Aliases {
  readonly archives: ReadonlyMap<string, string>;
  readonly works: ReadonlySet<string>;
}
