import type { Source, SourceName } from '../../edition/source.ts';
import { guessLanguage } from './guess-language.ts';
import type { Publication } from './mention.ts';
import type { Imprint } from './parse-imprint.ts';
import { parseName } from './parse-name.ts';
import { thesisWords } from './rules/publications.ts';
import type { SourceDraft } from './source-draft.ts';

/**
 * Write a source as a CSL-JSON item.
 *
 * @param draft
 *   What the notes say of it.
 * @param id
 *   Its key.
 * @returns
 *   Fields are left out where the notes are silent; the language where it is not plain.
 */
export function toSource(draft: SourceDraft, id: string): Source {
  const { mention, title } = draft;
  const language = guessLanguage(title);
  if (mention.archive !== null) {
    return { id, type: 'collection', title: mention.archive.name, archive: mention.archive.place };
  }
  if (mention.kind === 'newspaper') {
    return {
      id,
      type: 'article-newspaper',
      title,
      'container-title': title,
      ...(language === null ? {} : { language }),
    };
  }
  const { publication } = mention;
  const type = typeOf(draft);
  const [short] = [...draft.shortTitles].sort((a, b) => b[1] - a[1]);
  return {
    id,
    type,
    title,
    ...(short === undefined || short[0] === title ? {} : { 'title-short': short[0] }),
    ...peopleOf(draft, publication),
    ...(publication.container === null ? {} : { 'container-title': publication.container }),
    ...(publication.volume === null ? {} : { volume: publication.volume }),
    ...(publication.volumeTitle === null ? {} : { 'volume-title': publication.volumeTitle }),
    ...(publication.issue === null ? {} : { issue: publication.issue }),
    ...imprintFields(publication.imprint, publication.publisher),
    ...(language === null ? {} : { language }),
  };
}

function typeOf({ mention }: SourceDraft): string {
  const { publication, form } = mention;
  if (publication.imprint?.isThesis === true || thesisIn(publication.imprint?.place)) return 'thesis';
  if (publication.isChapter && publication.volume !== null && publication.imprint?.place === '')
    return 'article-journal';
  if (publication.isChapter) return 'chapter';
  if (publication.container !== null) return 'article-journal';
  return form === 'quoted' ? 'article' : 'book';
}

function thesisIn(place: string | undefined): boolean {
  return (place ?? '').split(/\W+/u).some((word) => thesisWords.has(word.toLowerCase()));
}

function peopleOf(
  { names, mention }: SourceDraft,
  publication: Publication,
): Pick<Source, 'author' | 'editor' | 'translator'> {
  const isEditor = mention.names !== null && names.length > 0 && mention.isEdited;
  const editors = splitNames(publication.editors);
  const translators = splitNames(publication.translators);
  return {
    ...(names.length > 0 && !isEditor ? { author: [...names] } : {}),
    ...(isEditor ? { editor: [...names] } : editors.length > 0 ? { editor: editors } : {}),
    ...(translators.length > 0 ? { translator: translators } : {}),
  };
}

function splitNames(text: string | null): SourceName[] {
  if (text === null) return [];
  return text
    .split(/,? (?:and|und|et|&) |, /u)
    .filter((name) => /^\p{Lu}/u.test(name))
    .map(parseName);
}

function imprintFields(imprint: Imprint | null, publisher: string | null): Partial<Source> {
  if (imprint === null) return publisher === null ? {} : { publisher };
  const { edition, volumes, place, year, lastYear, month, season, isBracketed, isThesis } = imprint;
  const house = imprint.publisher === '' ? publisher : imprint.publisher;
  const first = year === null ? null : [year, ...(month === null ? [] : [month])];
  return {
    ...(edition === null ? {} : { edition }),
    ...(volumes === null ? {} : { 'number-of-volumes': volumes }),
    ...(place === '' || isThesis ? {} : { 'publisher-place': place }),
    ...(isThesis && place !== ''
      ? { publisher: place.replace(/^.*?(?:diss\.?|dissertation|thesis|thèse),? */iu, '') }
      : house === null
        ? {}
        : { publisher: house }),
    ...(first === null
      ? {}
      : {
          issued: {
            'date-parts': lastYear === null ? [first] : [[year ?? 0], [lastYear]],
            ...(season === null ? {} : { season: season - 20 }),
          },
        }),
    ...(isBracketed || imprint.text.includes('[')
      ? { note: `Imprint as printed, with its brackets: ${imprint.text}` }
      : {}),
  };
}
