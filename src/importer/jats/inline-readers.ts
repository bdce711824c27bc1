import type { Inline } from '../../edition/article.ts';
import { dropped, emphasis, plain, strong } from '../xml/plain-readers.ts';
import { raiseFigures } from '../xml/raise-figures.ts';
import { readForeign } from '../xml/read-foreign.ts';
import { readInlines } from '../xml/read-flow.ts';
import { type ReadInline, callNote, drop, takeMarks, turnPage } from '../xml/reading.ts';
import { childrenOf, elementsBelow, wordsIn } from '../xml/xml-node.ts';
import { errorTexts, remarkTexts } from '../xml/xml-texts.ts';

const lineBreak: ReadInline = (element, { found }) => {
  found.parting.add(element);
  return [{ type: 'lineBreak' }];
};

/** The ways in which files say where a printed page begins; the DTD has none of its own. */
const milestone: ReadInline = (element, reading) => {
  const { 'content-type': kind = '', rationale = '', id = null, 'specific-use': use } = element.attributes;
  if (kind === 'line-break') return lineBreak(element, reading);
  if (!kind.startsWith('page') || rationale === '') return [];
  return [turnPage(element, { label: rationale, certain: use !== 'uncertain', id }, reading)];
};

/** In our own files a call within a link is only the number of its note. */
const raised: ReadInline = (element, reading) => {
  const note = reading.notes.find(({ printed }) => printed === wordsIn(element));
  if (element.attributes['specific-use'] !== 'call' || note === undefined) return raiseFigures(element, reading);
  takeMarks(element.children, reading);
  return [callNote(note, reading)];
};

const styled: ReadInline = (element, reading) => {
  const { style = '', 'style-type': type = '' } = element.attributes;
  const look = `${style} ${type}`.toLowerCase();
  if (look.includes('italic')) return emphasis(element, reading);
  if (look.includes('bold')) return strong(element, reading);
  return unset(element, reading);
};

/** Words whose setting an edition has nothing for. */
const unset: ReadInline = (element, reading) => {
  const name = `<${element.name}>`;
  const { line, times } = reading.found.plain.get(name) ?? { line: element.line, times: 0 };
  reading.found.plain.set(name, { line, times: times + 1 });
  return plain(element, reading);
};

const reference: ReadInline = (element, reading) => {
  const { rid = '', 'ref-type': type, 'specific-use': use } = element.attributes;
  const ids = rid.trim().split(/\s+/u);
  const first = ids[0] ?? '';
  const note = reading.noteAt.get(first);
  if (note !== undefined && type !== 'other') {
    takeMarks(element.children, reading);
    return ids.flatMap((id): readonly Inline[] => {
      const called = reading.noteAt.get(id);
      return called === undefined ? [] : [callNote(called, reading)];
    });
  }
  const source = reading.sourceAt.get(first);
  const content = readInlines(element.children, reading);
  if (source !== undefined && type !== 'other') {
    if (ids.length > 1) reading.found.problems.push(remarkTexts.severalSources(element.line, wordsIn(element)));
    const certainty = use === 'uncertain' || use === 'inferred' ? use : 'exact';
    return [{ type: 'citation', source, certainty, content }];
  }
  return [{ type: 'link', href: `#${first}`, content }];
};

const link: ReadInline = (element, reading) => {
  const content = readInlines(element.children, reading);
  const address = element.attributes['xlink:href'] ?? wordsIn(element);
  const href = element.name === 'email' && !address.startsWith('mailto:') ? `mailto:${address}` : address;
  if (/^(?:https?|mailto):/iu.test(href)) return [{ type: 'link', href, content }];
  reading.found.problems.push(remarkTexts.linkLeftOut(element.line, href));
  return content;
};

const picture: ReadInline = (element, reading) => {
  reading.found.problems.push(remarkTexts.pictureLeftOut(element.line));
  return plain(element, reading);
};

/** A formula in the language of TeX is words; of one that is given in several ways, that one is kept. */
const formula: ReadInline = (element, reading) => {
  const tex = elementsBelow(element, 'tex-math')[0];
  const isWords = childrenOf(element).every(({ name }) => name === 'label') || tex !== undefined;
  const others = childrenOf(element).filter((child) => tex !== undefined && child.name !== 'label' && child !== tex);
  if (!isWords) {
    drop(element.children, reading, 'formula');
    reading.found.problems.push(errorTexts.notKept(element.line, 'a formula', 'words'));
    return [];
  }
  if (tex === undefined) return plain(element, reading);
  for (const other of others) {
    drop(
      other.children.filter((child) => child !== tex),
      reading,
      'the same formula in another form',
    );
  }
  return plain(tex, reading);
};

const note: ReadInline = (element, reading) => {
  const found = reading.notes.find((candidate) => candidate.element === element);
  return found?.isInPlace === true ? [callNote(found, reading)] : [];
};

const plainNames = [
  'roman abbrev milestone-end string-name name surname given-names prefix suffix collab institution country city x',
  'mixed-citation element-citation citation nlm-citation person-group article-title chapter-title source year month day',
  'date volume issue fpage lpage page-range publisher-name publisher-loc edition comment pub-id object-id season',
  'related-article related-object product ruby rb inline-supplementary-material part-title series conf-name',
].flatMap((names) => names.split(' '));

/** The elements within a block, by name. */
export const inlineReaders: Readonly<Record<string, ReadInline>> = {
  ...Object.fromEntries(plainNames.map((name) => [name, plain])),
  italic: emphasis,
  'named-content': readForeign(plain),
  bold: strong,
  sup: raised,
  sub: unset,
  sc: unset,
  underline: unset,
  overline: unset,
  monospace: unset,
  'sans-serif': unset,
  strike: unset,
  'styled-content': styled,
  break: lineBreak,
  'milestone-start': milestone,
  target: plain,
  xref: reference,
  'ext-link': link,
  uri: link,
  email: link,
  'inline-formula': formula,
  'disp-formula': formula,
  'inline-graphic': picture,
  graphic: picture,
  media: picture,
  'alt-text': dropped('about a picture'),
  'long-desc': dropped('about a picture'),
  'index-term': dropped('for an index'),
  fn: note,
};
