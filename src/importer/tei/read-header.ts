import type { Agent, Frontmatter } from '../../edition/frontmatter.ts';
import type { Source } from '../../edition/source.ts';
import type { ImportProblem } from '../import-report.ts';
import { type HeadReading, take } from '../xml/head-reading.ts';
import { languageOf } from '../xml/language-of.ts';
import type { Reading } from '../xml/reading.ts';
import { rightsOf } from '../xml/rights-of.ts';
import { toAgent } from '../xml/to-agent.ts';
import { workKey } from '../xml/work-key.ts';
import { type XmlElement, childrenOf, elementsBelow, findIn, wordsIn } from '../xml/xml-node.ts';
import { errorTexts, remarkTexts } from '../xml/xml-texts.ts';
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
export function readHeader(
  root: XmlElement,
  head: HeadReading,
  reading: Reading,
): { readonly frontmatter: Frontmatter; readonly problems: readonly ImportProblem[] } {
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
  const rights = rightsIn(findIn(file, 'publicationStmt'), head);
  const { language, isSaid } = languageOf([
    text?.attributes['xml:lang'],
    root.attributes['xml:lang'],
    elementsBelow(header, 'language')[0]?.attributes['ident'],
  ]);
  const place = 'teiHeader/fileDesc/titleStmt';
  const line = statement?.line ?? root.line;
  return {
    frontmatter: {
      title: title ?? '',
      ...(subtitle === undefined ? {} : { subtitle }),
      author: author.length > 0 ? [...author] : [{ literal: '' }],
      ...(editor.length === 0 ? {} : { editor: [...editor] }),
      language,
      kind: text?.attributes['type'] === 'precis' ? 'precis' : 'transcription',
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

function agentsIn(statement: XmlElement | undefined, name: string, head: HeadReading): readonly Agent[] {
  return childrenOf(statement, name).flatMap((element) => {
    const names = readAgent(element, head);
    const affiliation = take(elementsBelow(element, 'affiliation')[0], head);
    const idno = elementsBelow(element, 'idno').find(({ attributes }) => attributes['type'] === 'ORCID');
    const orcid = /\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/u.exec(wordsIn(idno))?.[0];
    if (orcid !== undefined) take(idno, head);
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
  const [first, second] = childrenOf(licence, 'p');
  const holder = findIn(statement, 'authority') ?? findIn(statement, 'publisher');
  const rights = rightsOf({
    named: licence?.attributes['n'],
    words: wordsIn(first) || undefined,
    target: licence?.attributes['target'],
    link: findIn(first, 'ref')?.attributes['target'],
    holder: wordsIn(holder) || undefined,
    statement: wordsIn(second) || undefined,
  });
  if (rights === undefined) return undefined;
  take(holder, head);
  if (rights.license === wordsIn(first)) take(first, head);
  if (rights.statement !== undefined) take(second, head);
  return rights;
}
