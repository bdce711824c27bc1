import type { Agent, Frontmatter } from '../../edition/frontmatter.ts';
import type { ImportProblem } from '../import-report.ts';
import { type HeadReading, take } from '../xml/head-reading.ts';
import { languageOf } from '../xml/language-of.ts';
import type { Reading } from '../xml/reading.ts';
import { rightsOf } from '../xml/rights-of.ts';
import { toAgent } from '../xml/to-agent.ts';
import { type XmlElement, childrenOf, elementsBelow, findIn, wordsIn } from '../xml/xml-node.ts';
import { errorTexts, remarkTexts } from '../xml/xml-texts.ts';
import { readNames } from './read-names.ts';
import { readOriginal } from './read-original.ts';

/**
 * Read the front matter of a JATS file as the head of a text.
 *
 * @param root
 *   The element `article`.
 * @param head
 *   What is being read.
 * @param reading
 *   The file being read.
 * @returns
 *   Frontmatter without empty fields, and what is missing.
 */
export function readFront(
  root: XmlElement,
  head: HeadReading,
  reading: Reading,
): { readonly frontmatter: Frontmatter; readonly problems: readonly ImportProblem[] } {
  const meta = findIn(root, 'front', 'article-meta');
  const group = findIn(meta, 'title-group');
  const title = take(findIn(group, 'article-title'), head);
  const subtitle = take(findIn(group, 'subtitle'), head);
  const contributors = childrenOf(meta, 'contrib-group').flatMap((one) => childrenOf(one, 'contrib'));
  const agents = (type: string): readonly Agent[] =>
    contributors
      .filter(({ attributes }) => (attributes['contrib-type'] ?? 'author') === type)
      .flatMap((contributor) => agentsOf(contributor, meta, head));
  const author = agents('author');
  const editor = agents('editor');
  const abstract = childrenOf(meta, 'abstract').find(({ attributes }) => attributes['abstract-type'] === undefined);
  const description = take(abstract, head);
  const original = readOriginal(root, { title, subtitle, author }, head, reading);
  const rights = rightsIn(findIn(meta, 'permissions'), head);
  const { language, isSaid } = languageOf([root.attributes['xml:lang']]);
  const place = 'front/article-meta';
  const line = meta?.line ?? root.line;
  return {
    frontmatter: {
      title: title ?? '',
      ...(subtitle === undefined ? {} : { subtitle }),
      author: author.length > 0 ? [...author] : [{ literal: '' }],
      ...(editor.length === 0 ? {} : { editor: [...editor] }),
      language,
      kind: root.attributes['specific-use'] === 'precis' ? 'precis' : 'transcription',
      ...(description === undefined ? {} : { description }),
      ...(original === undefined ? {} : { original }),
      ...(rights === undefined ? {} : { rights }),
    },
    problems: [
      ...(title === undefined ? [errorTexts.fieldMissing(line, 'title', place)] : []),
      ...(author.length === 0 ? [errorTexts.fieldMissing(line, 'author', place)] : []),
      ...(isSaid ? [] : [remarkTexts.languageUnsure(language)]),
    ],
  };
}

/** An affiliation stands in its contributor, or is pointed at. */
function agentsOf(contributor: XmlElement, meta: XmlElement | undefined, head: HeadReading): readonly Agent[] {
  const pointed = childrenOf(contributor, 'xref').map(({ attributes }) => attributes['rid'] ?? '');
  const affiliations = [
    ...childrenOf(contributor, 'aff'),
    ...elementsBelow(meta, 'aff').filter(({ attributes }) => pointed.includes(attributes['id'] ?? ' ')),
  ];
  const affiliation = affiliations.flatMap((aff) => take(aff, head) ?? []).join('; ');
  const identifier = childrenOf(contributor, 'contrib-id').find((one) => one.attributes['contrib-id-type'] === 'orcid');
  const orcid = /\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/u.exec(wordsIn(identifier))?.[0];
  if (orcid !== undefined) take(identifier, head);
  const more = { ...(affiliation === '' ? {} : { affiliation }), ...(orcid === undefined ? {} : { orcid }) };
  return readNames(contributor, head).flatMap((name) => toAgent(name, more) ?? []);
}

function rightsIn(permissions: XmlElement | undefined, head: HeadReading): Frontmatter['rights'] {
  const license = findIn(permissions, 'license');
  const [first, second] = childrenOf(license, 'license-p');
  const holder = findIn(permissions, 'copyright-holder');
  const rights = rightsOf({
    named: license?.attributes['license-type']?.replace(/\s+/gu, '_'),
    words: wordsIn(first) || undefined,
    target: license?.attributes['xlink:href'] ?? wordsIn(findIn(license, 'license_ref')),
    link: findIn(first, 'ext-link')?.attributes['xlink:href'],
    holder: wordsIn(holder) || undefined,
    statement: wordsIn(second) || undefined,
  });
  if (rights === undefined) return undefined;
  take(holder, head);
  if (rights.license === wordsIn(first)) take(first, head);
  if (rights.statement !== undefined) take(second, head);
  return rights;
}
