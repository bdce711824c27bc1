import type { Agent, Frontmatter } from '../../edition/frontmatter.ts';
import type { Source } from '../../edition/source.ts';
import { type HeadReading, take } from '../xml/head-reading.ts';
import type { Reading } from '../xml/reading.ts';
import { takeOrcid } from '../xml/take-orcid.ts';
import { takeRights } from '../xml/take-rights.ts';
import { toAgent } from '../xml/to-agent.ts';
import { type ReadHead, toHead } from '../xml/to-head.ts';
import { workKey } from '../xml/work-key.ts';
import { type XmlElement, childrenOf, elementsBelow, findIn } from '../xml/xml-node.ts';
import { readAgent } from './read-agent.ts';
import { readWork } from './read-work.ts';

/**
 * Read the header of a TEI file as the head of a text.
 *
 * @param root
 *   The element `TEI`.
 * @param head
 *   What is being read.
 * @param reading
 *   The file being read.
 * @returns
 *   Frontmatter without empty fields, and what is missing.
 */
export function readHeader(root: XmlElement, head: HeadReading, reading: Reading): ReadHead {
  const header = findIn(root, 'teiHeader');
  const file = findIn(header, 'fileDesc');
  const statement = findIn(file, 'titleStmt');
  const text = findIn(root, 'text');
  const titles = childrenOf(statement, 'title');
  const main = titles.find(({ attributes }) => attributes['type'] === 'main') ?? titles[0];
  const title = take(main, head);
  const subtitle = take(
    titles.find(({ attributes }) => attributes['type'] === 'sub'),
    head,
  );
  const named = agentsIn(statement, 'author', head);
  const original = originalOf(file, head, reading);
  const author = named.length > 0 ? named : (original?.author ?? []).flatMap((name) => toAgent(name) ?? []);
  const editor = agentsIn(statement, 'editor', head);
  const described = elementsBelow(findIn(header, 'profileDesc'), 'abstract')[0];
  const description = take(described, head);
  return toHead({
    title,
    subtitle,
    author,
    editor,
    languages: [
      text?.attributes['xml:lang'],
      root.attributes['xml:lang'],
      elementsBelow(header, 'language')[0]?.attributes['ident'],
    ],
    isPrecis: text?.attributes['type'] === 'precis',
    description,
    original,
    rights: rightsIn(findIn(file, 'publicationStmt'), head),
    place: 'teiHeader/fileDesc/titleStmt',
    line: statement?.line ?? root.line,
  });
}

function agentsIn(statement: XmlElement | undefined, name: string, head: HeadReading): readonly Agent[] {
  return childrenOf(statement, name).flatMap((element) => {
    const names = readAgent(element, head);
    const affiliation = take(elementsBelow(element, 'affiliation')[0], head);
    const idno = elementsBelow(element, 'idno').find(({ attributes }) => attributes['type'] === 'ORCID');
    const orcid = takeOrcid(idno, head);
    const more = { ...(affiliation === undefined ? {} : { affiliation }), ...(orcid === undefined ? {} : { orcid }) };
    return names.flatMap((one) => toAgent(one, more) ?? []);
  });
}

/** What the text was made from, where the header describes it in parts. */
function originalOf(file: XmlElement | undefined, head: HeadReading, reading: Reading): Source | undefined {
  const [element] = elementsBelow(findIn(file, 'sourceDesc'), 'biblStruct', 'bibl', 'biblFull');
  if (element === undefined) return undefined;
  const { n } = element.attributes;
  const work = readWork(element, head, reading);
  const key = n !== undefined && /^[a-z0-9][a-z0-9-]*$/u.test(n) ? n : workKey(null, work, new Set());
  return { ...work, id: key };
}

function rightsIn(statement: XmlElement | undefined, head: HeadReading): Frontmatter['rights'] {
  const licence = elementsBelow(statement, 'licence')[0];
  const paragraphs = childrenOf(licence, 'p');
  return takeRights(
    {
      named: licence?.attributes['n'],
      paragraphs,
      target: licence?.attributes['target'],
      link: findIn(paragraphs[0], 'ref')?.attributes['target'],
      holder: findIn(statement, 'authority') ?? findIn(statement, 'publisher'),
    },
    head,
  );
}
