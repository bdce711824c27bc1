import { checkAnnotations } from '../edition/annotations/check-annotations.ts';
import { placeAnnotations } from '../edition/annotations/place-annotations.ts';
import type { Article } from '../edition/article.ts';
import { checkChronology } from '../edition/chronology/check-chronology.ts';
import { sortEvents } from '../edition/chronology/dated-event.ts';
import type { Edition } from '../edition/edition.ts';
import { checkSettled } from '../edition/names/check-register.ts';
import { findMentions } from '../edition/names/find-mentions.ts';
import type { Name } from '../edition/names/name.ts';
import type { Problem } from '../edition/problem.ts';
import type { Source } from '../edition/source.ts';
import { editionFile } from './edition-file.ts';
import { openRegister } from './open-register.ts';
import { readAnnotations } from './read-annotations.ts';
import { readChronology } from './read-chronology.ts';

/** Everything editorial that points into a text, and what is wrong with it. */
export interface Apparatus extends Pick<
  Edition,
  'annotations' | 'editorialSources' | 'chronology' | 'names' | 'mentions'
> {
  readonly problems: readonly Problem[];
}

/**
 * Read what points into a text: annotations, chronology and the mentions of the names in the registers.
 *
 * @param slug
 *   The name of the edition's folder.
 * @param article
 *   Its text.
 * @param sources
 *   The sources that the text cites; annotations can cite them too.
 * @returns
 *   The apparatus, each part empty where the edition has none. The registers themselves are checked by `checkNames`.
 */
export function readApparatus(slug: string, article: Article, sources: readonly Source[]): Apparatus {
  const read = readAnnotations(slug);
  const { events, file, problems: chronologyProblems } = readChronology(slug);
  const { register, names } = openRegister();
  const { mentions, unsettled } = findMentions(slug, article, register);
  const mentioned = new Set(mentions.map(({ name }) => name));
  const files = new Map(names.map((each) => [each.name, each.file]));
  const annotations = read.annotations.map(({ annotation }) => annotation);
  return {
    annotations: placeAnnotations(article, annotations).map(({ annotation }) => annotation),
    editorialSources: read.sources,
    chronology: sortEvents(events),
    names: [...register.names.values()].filter(({ id }) => mentioned.has(id)),
    mentions,
    problems: [
      ...read.problems,
      ...checkAnnotations(article, read.annotations, {
        sources,
        editorial: read.sources,
        sourcesFile: editionFile(slug, 'sources.json').name,
        editorialFile: read.sourcesFile,
      }),
      ...chronologyProblems,
      ...checkChronology(article, events, file),
      ...checkSettled(slug, unsettled, (name: Name) => files.get(name) ?? ''),
    ],
  };
}
