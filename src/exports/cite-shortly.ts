import { nameOf } from '../edition/name-of.ts';
import type { Source } from '../edition/source.ts';

/**
 * Name a source by author and year, as editorial prose cites it.
 *
 * @param source
 *   Any source.
 * @param others
 *   What it must not be taken for; it may be among them.
 * @returns
 *   `Karabekir 1960`, `Allen and Muratoff 1953`; its short title where it has no author, and behind the year where
 *   another source has the same author and year.
 */
export function citeShortly(source: Source, others: Iterable<Source>): string {
  const name = authorAndYear(source);
  const isShared = [...others].some((other) => other.id !== source.id && authorAndYear(other) === name);
  const title = source['title-short'] ?? source.title;
  return isShared && title !== undefined ? `${name}, ${title}` : name;
}

function authorAndYear(source: Source): string {
  const people = source.author ?? source.editor ?? [];
  const names = people.map(
    (name) => [name['non-dropping-particle'], name.family].filter(Boolean).join(' ') || nameOf(name),
  );
  const shown = names.length > 3 ? `${names[0] ?? ''} et al.` : joined(names);
  const who = shown || (source['title-short'] ?? source.title ?? source['container-title'] ?? source.id);
  const year = source.issued?.['date-parts']?.[0]?.[0];
  return year === undefined ? who : `${who} ${String(year)}`;
}

function joined(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
