import type { Element } from 'xast';
import { x } from 'xastscript';
import { annotationKinds } from '../../edition/annotations/annotation-kinds.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Frontmatter } from '../../edition/frontmatter.ts';
import type { Release } from '../../edition/history.ts';
import { countWords } from '../../edition/count-words.ts';
import { licenceAddress } from '../licence-address.ts';
import type { Publication } from '../publication.ts';
import { languageTag } from '../xml/language-tag.ts';
import { agentToTei } from './agent-to-tei.ts';
import { encodingWords } from './encoding-words.ts';
import { sourceToTei } from './source-to-tei.ts';

/**
 * Turn what is said of an edition as a whole into the header of its TEI file.
 *
 * @param publication
 *   The edition as it is published.
 * @returns
 *   The element `teiHeader`.
 */
export function headerToTei(publication: Publication): Element {
  const { edition } = publication;
  const releases = edition.history?.releases ?? [];
  return x('teiHeader', { 'xml:lang': 'en' }, [
    fileToTei(publication),
    encodingToTei(edition),
    profileToTei(edition.article.frontmatter),
    ...(releases.length === 0 ? [] : [x('revisionDesc', releases.toReversed().map(releaseToTei))]),
  ]);
}

function fileToTei({ edition, address }: Publication): Element {
  const { title, subtitle, author, editor = [], original, language, rights } = edition.article.frontmatter;
  const last = edition.history?.releases.at(-1);
  const words = countWords(edition.article);
  const lang = languageTag(language);
  return x('fileDesc', [
    x('titleStmt', [
      x('title', { type: 'main', 'xml:lang': lang }, title),
      ...(subtitle === undefined ? [] : [x('title', { type: 'sub', 'xml:lang': lang }, subtitle)]),
      ...author.map((agent) => agentToTei('author', agent)),
      ...editor.map((agent) => agentToTei('editor', agent)),
    ]),
    ...(last === undefined ? [] : [x('editionStmt', [x('edition', { n: last.version }, `Version ${last.version}`)])]),
    x('extent', [x('measure', { unit: 'word', quantity: words }, `${String(words)} words, of text and notes`)]),
    publicationToTei(rights, address, last),
    x('sourceDesc', [
      original === undefined ? x('p', 'Published here first.') : sourceToTei(original, 'original', original.id),
    ]),
  ]);
}

/** TEI asks who makes a text available; nobody does while no rights are stated. */
function publicationToTei(rights: Frontmatter['rights'], address: string, last: Release | undefined): Element {
  if (rights === undefined) {
    return x('publicationStmt', [x('p', 'Not published: no rights are stated, so that only its owner may use it.')]);
  }
  const { license, holder, statement, url } = rights;
  const target = licenceAddress(rights);
  return x('publicationStmt', [
    x('authority', holder),
    ...(last === undefined ? [] : [x('date', { when: last.date }, last.date)]),
    x('idno', { type: 'URI' }, address),
    x('availability', { status: license.startsWith('CC') ? 'free' : 'restricted' }, [
      // Its name is an attribute too, which tells it from the words of other licences.
      x('licence', { target, n: license.replace(/\s+/gu, '_') }, [
        x('p', [url === undefined ? { type: 'text', value: license } : x('ref', { target: url }, license)]),
        ...(statement === undefined ? [] : [x('p', statement)]),
      ]),
    ]),
  ]);
}

function encodingToTei({ article, annotations }: Edition): Element {
  const kinds = Object.entries(annotationKinds).filter(([kind]) => annotations.some((one) => one.kind === kind));
  const { project, editorial, references } = encodingWords(article.frontmatter.kind);
  return x('encodingDesc', [
    x(
      'projectDesc',
      project.map((words) => x('p', words)),
    ),
    x(
      'editorialDecl',
      editorial.map((words) => x('p', words)),
    ),
    x(
      'refsDecl',
      references.map((words) => x('p', words)),
    ),
    ...(kinds.length === 0
      ? []
      : [
          x('classDecl', [
            x(
              'taxonomy',
              { 'xml:id': 'kinds-of-annotation' },
              kinds.map(([kind, name]) => x('category', { 'xml:id': `kind-${kind}` }, [x('catDesc', name)])),
            ),
          ]),
        ]),
  ]);
}

function profileToTei({ language, description }: Frontmatter): Element {
  const lang = languageTag(language) ?? 'und';
  return x('profileDesc', [
    ...(description === undefined ? [] : [x('abstract', [x('p', description)])]),
    x('langUsage', [
      x('language', { ident: lang }, new Intl.DisplayNames(['en'], { type: 'language' }).of(lang) ?? lang),
    ]),
  ]);
}

function releaseToTei({ version, date, note }: Release): Element {
  return x('change', { n: version, when: date }, note ?? `Version ${version}.`);
}
