import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Agent, Frontmatter } from '../../edition/frontmatter.ts';
import type { Release } from '../../edition/history.ts';
import type { Source } from '../../edition/source.ts';
import { filledSource } from '../filled-source.ts';
import { licenceAddress } from '../licence-address.ts';
import type { Publication } from '../publication.ts';
import { sourceDate } from '../source-date.ts';
import { languageTag } from '../xml/language-tag.ts';
import { webAddress } from '../xml/web-address.ts';
import { nameToJats } from './name-to-jats.ts';
import { fieldsInReferences, partsToJats } from './source-to-jats.ts';

/**
 * Turn what is said of an edition as a whole into JATS.
 *
 * A transcription is the article that was printed, in its journal, volume and pages; a précis is an article of its own.
 * Both are related to the one that was printed, of which everything is said there.
 *
 * @param publication
 *   The edition as it is published.
 * @returns
 *   The element `front`.
 */
export function frontToJats({ edition, address }: Publication): Element {
  const { frontmatter } = edition.article;
  const { title, subtitle, author, editor = [], kind, original, rights, description } = frontmatter;
  const printed = kind === 'transcription' && original !== undefined ? filledSource(original) : undefined;
  const last = edition.history?.releases.at(-1);
  return x('front', [
    ...(printed === undefined ? [] : journalToJats(printed)),
    x('article-meta', [
      ...(printed?.DOI === undefined ? [] : [x('article-id', { 'pub-id-type': 'doi' }, printed.DOI)]),
      x('article-id', { 'pub-id-type': 'publisher-id' }, edition.slug),
      ...(last === undefined ? [] : [x('article-version', last.version)]),
      x('title-group', [x('article-title', title), ...(subtitle === undefined ? [] : [x('subtitle', subtitle)])]),
      x('contrib-group', [
        ...author.map((agent) => contributorToJats('author', agent)),
        ...editor.map((agent) => contributorToJats('editor', agent)),
      ]),
      ...datesToJats(printed, last),
      ...(printed === undefined ? [] : placeToJats(printed)),
      ...(rights === undefined ? [] : [permissionsToJats(rights)]),
      x('self-uri', { 'xlink:href': address }),
      ...(original === undefined ? [] : [relatedToJats(original, kind)]),
      ...(description === undefined ? [] : [x('abstract', [x('p', description)])]),
      ...(original === undefined ? [] : [fieldsToJats(original)]),
    ]),
  ]);
}

function journalToJats(printed: Source): Element[] {
  const { publisher, ISSN: issn, 'container-title': title } = printed;
  const parts = [
    ...(title === undefined ? [] : [x('journal-title-group', [x('journal-title', title)])]),
    ...(typeof issn === 'string' && issn !== '' ? [x('issn', issn)] : []),
    ...(publisher === undefined ? [] : [x('publisher', [x('publisher-name', publisher)])]),
  ];
  return parts.length === 0 ? [] : [x('journal-meta', parts)];
}

function contributorToJats(type: string, agent: Agent): Element {
  const { orcid, affiliation } = agent;
  return x('contrib', { 'contrib-type': type }, [
    ...(orcid === undefined ? [] : [x('contrib-id', { 'contrib-id-type': 'orcid' }, `https://orcid.org/${orcid}`)]),
    nameToJats(agent),
    ...(affiliation === undefined ? [] : [x('aff', affiliation)]),
  ]);
}

function datesToJats(printed: Source | undefined, last: Release | undefined): Element[] {
  const first = sourceDate(printed?.issued)?.first ?? null;
  return [
    ...(first === null ? [] : [dateToJats('pub', first)]),
    ...(last === undefined ? [] : [dateToJats(first === null ? 'pub' : 'edition', last.date)]),
  ];
}

function dateToJats(type: string, date: string): Element {
  const [year, month, day] = date.split('-');
  return x('pub-date', { 'date-type': type, 'iso-8601-date': date }, [
    ...(day === undefined ? [] : [x('day', day)]),
    ...(month === undefined ? [] : [x('month', month)]),
    x('year', year),
  ]);
}

function placeToJats({ volume, issue, page }: Source): Element[] {
  const [first, last] = page?.split(/[-–]/u) ?? [];
  return [
    ...(volume === undefined ? [] : [x('volume', String(volume))]),
    ...(issue === undefined ? [] : [x('issue', String(issue))]),
    ...(first === undefined || first === '' ? [] : [x('fpage', first)]),
    ...(first === undefined || last === undefined || last === '' ? [] : [x('lpage', last)]),
  ];
}

function permissionsToJats(rights: NonNullable<Frontmatter['rights']>): Element {
  const { license, holder, statement, url } = rights;
  const where = webAddress(licenceAddress(rights) ?? undefined);
  return x('permissions', [
    x('copyright-holder', holder),
    // Its name is an attribute too, which tells it from the words of other licences.
    x('license', { 'license-type': license, 'xlink:href': where }, [
      ...(where === undefined ? [] : [x('ali:license_ref', where)]),
      x('license-p', [
        url === undefined
          ? { type: 'text', value: license }
          : x('ext-link', { 'ext-link-type': 'uri', 'xlink:href': url }, license),
      ]),
      ...(statement === undefined ? [] : [x('license-p', statement)]),
    ]),
  ]);
}

function relatedToJats(original: Source, kind: Frontmatter['kind']): Element {
  const address = webAddress(original.URL);
  const link = address === undefined ? {} : { 'ext-link-type': 'uri', 'xlink:href': address };
  return x(
    'related-article',
    { 'related-article-type': `${kind}-of`, 'xml:lang': languageTag(original.language), ...link },
    partsToJats(original),
  );
}

/** What a reference does not say, by the names of CSL. */
function fieldsToJats(original: Source): Element {
  const said = Object.entries(filledSource(original)).filter(([field]) => !fieldsInReferences.has(field));
  const fields = said.flatMap(([field, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[field, String(value)] as const] : [],
  );
  return x(
    'custom-meta-group',
    fields.map(([field, value]) =>
      x('custom-meta', { 'specific-use': 'original' }, [x('meta-name', field), x('meta-value', value)]),
    ),
  );
}
