import type { Agent, Frontmatter } from '../../edition/frontmatter.ts';
import { type HeadReading, take } from '../xml/head-reading.ts';
import type { Reading } from '../xml/reading.ts';
import { takeOrcid } from '../xml/take-orcid.ts';
import { takeRights } from '../xml/take-rights.ts';
import { toAgent } from '../xml/to-agent.ts';
import { type ReadHead, toHead } from '../xml/to-head.ts';
import { type XmlElement, childrenOf, elementsBelow, findIn, wordsIn } from '../xml/xml-node.ts';
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
export function readFront(root: XmlElement, head: HeadReading, reading: Reading): ReadHead {
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
  return toHead({
    title,
    subtitle,
    author,
    editor,
    languages: [root.attributes['xml:lang']],
    isPrecis: root.attributes['specific-use'] === 'precis',
    description,
    original,
    rights: rightsIn(findIn(meta, 'permissions'), head),
    place: 'front/article-meta',
    line: meta?.line ?? root.line,
  });
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
  const orcid = takeOrcid(identifier, head);
  const more = { ...(affiliation === '' ? {} : { affiliation }), ...(orcid === undefined ? {} : { orcid }) };
  return readNames(contributor, head).flatMap((name) => toAgent(name, more) ?? []);
}

function rightsIn(permissions: XmlElement | undefined, head: HeadReading): Frontmatter['rights'] {
  const license = findIn(permissions, 'license');
  const paragraphs = childrenOf(license, 'license-p');
  return takeRights(
    {
      named: license?.attributes['license-type']?.replace(/\s+/gu, '_'),
      paragraphs,
      target: license?.attributes['xlink:href'] ?? wordsIn(findIn(license, 'license_ref')),
      link: findIn(paragraphs[0], 'ext-link')?.attributes['xlink:href'],
      holder: findIn(permissions, 'copyright-holder'),
    },
    head,
  );
}
