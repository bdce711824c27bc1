import type { Citation, Inline } from '../../edition/article.ts';
import { dropped, emphasis, plain, strong } from '../xml/plain-readers.ts';
import { raiseFigures } from '../xml/raise-figures.ts';
import { readInlines } from '../xml/read-flow.ts';
import { readForeign } from '../xml/read-foreign.ts';
import { readQuoted } from '../xml/read-quoted.ts';
import { type ReadInline, callNote, drop, takeMarks, turnPage } from '../xml/reading.ts';
import { type XmlElement, childrenOf, elementsBelow, wordsIn } from '../xml/xml-node.ts';
import { errorTexts, remarkTexts } from '../xml/xml-texts.ts';

/** How the words of `hi`, and of whatever says how it is printed, are set. */
const set: ReadInline = (element, reading) => {
  const { rend = '', rendition = '', style = '' } = element.attributes;
  const look = `${rend} ${rendition} ${style}`.toLowerCase();
  if (/ital|#i\b|^\s*i\s*$/u.test(look)) return emphasis(element, reading);
  if (/bold|#b\b|^\s*b\s*$/u.test(look)) return strong(element, reading);
  if (look.includes('sup')) return raiseFigures(element, reading);
  const name = `<${element.name}${look.trim() === '' ? '' : ` rend="${look.trim()}"`}>`;
  const { line, times } = reading.found.plain.get(name) ?? { line: element.line, times: 0 };
  reading.found.plain.set(name, { line, times: times + 1 });
  return plain(element, reading);
};

/** Set as it says, else as such words mostly are. */
const setOr =
  (usual: ReadInline): ReadInline =>
  (element, reading) =>
    element.attributes['rend'] === undefined && element.attributes['rendition'] === undefined
      ? usual(element, reading)
      : set(element, reading);

/** Titles of what stands in something else are not in italics. */
const title: ReadInline = (element, reading) =>
  element.attributes['level'] === 'a' ? plain(element, reading) : setOr(emphasis)(element, reading);

/** Of two spellings the one in the source is kept. */
const choice: ReadInline = (element, reading) => {
  const readings = childrenOf(element);
  const printed = readings.find(({ name }) => ['sic', 'orig', 'abbr', 'unclear'].includes(name)) ?? readings[0];
  for (const other of readings) if (other !== printed) drop([other], reading, 'another spelling of words as printed');
  return printed === undefined ? [] : readInlines([printed], reading);
};

/** Only ours are sure to mean a line of the text: most stand where a line of the print began. */
const lineBeginning: ReadInline = (element, { found }) => {
  if (element.attributes['break'] === 'no') return [];
  found.parting.add(element);
  return element.attributes['type'] === 'break' ? [{ type: 'lineBreak' }] : [{ type: 'text', value: ' ' }];
};

const pageBreak: ReadInline = (element, reading) => {
  const { n, cert } = element.attributes;
  const label =
    n
      ?.replace(/^[[(]|[\])]$/gu, '')
      .replace(/^pp?\. ?/u, '')
      .trim() ?? '';
  if (label === '') {
    reading.found.problems.push(remarkTexts.pageUnnumbered(element.line));
    return [];
  }
  return [turnPage(element, { label, certain: cert !== 'low', id: element.attributes['xml:id'] ?? null }, reading)];
};

const gap: ReadInline = (element, reading) => {
  drop(element.children, reading, 'about words that are missing');
  reading.found.added.set(element, ['[…]', '']);
  return [{ type: 'text', value: '[…]' }];
};

const picture: ReadInline = (element, reading) => {
  reading.found.problems.push(remarkTexts.pictureLeftOut(element.line));
  return plain(element, reading);
};

/** Formulas in words, or in the language of TeX, are words. */
const formula: ReadInline = (element, reading) => {
  if (childrenOf(element).length === 0) return plain(element, reading);
  drop(element.children, reading, 'formula');
  reading.found.problems.push(errorTexts.notKept(element.line, 'a formula', 'words'));
  return [];
};

const note: ReadInline = (element, reading) => {
  const found = reading.notes.find((candidate) => candidate.element === element);
  return found?.isInPlace === true ? [callNote(found, reading)] : [];
};

const reference: ReadInline = (element, reading) => {
  const { target = '', type } = element.attributes;
  const first = target.trim().split(/\s+/u)[0] ?? '';
  const id = first.startsWith('#') ? first.slice(1) : '';
  const called = reading.noteAt.get(id);
  if (called !== undefined && type !== 'place' && isMark(element)) {
    takeMarks(element.children, reading);
    return [callNote(called, reading)];
  }
  const source = reading.sourceAt.get(id);
  const content = readInlines(element.children, reading);
  if (source !== undefined && type !== 'place') {
    if (target.trim().includes(' '))
      reading.found.problems.push(remarkTexts.severalSources(element.line, wordsIn(element)));
    return [cite(source, element, content)];
  }
  if (id !== '' || /^(?:https?|mailto):/iu.test(first)) return [{ type: 'link', href: first, content }];
  if (first !== '') reading.found.problems.push(remarkTexts.linkLeftOut(element.line, first));
  return content;
};

/** A reference in the text is a citation where it points at a work of the bibliography. */
const bibliographic: ReadInline = (element, reading) => {
  const { corresp, sameAs, source } = element.attributes;
  const pointers = childrenOf(element, 'ptr').map(({ attributes }) => attributes['target']);
  const key = [corresp, sameAs, source, ...pointers]
    .map((target) => reading.sourceAt.get(target?.replace(/^#/u, '') ?? ''))
    .find((found) => found !== undefined);
  const content = readInlines(element.children, reading);
  return key === undefined ? content : [cite(key, element, content)];
};

function cite(source: string, { attributes }: XmlElement, content: readonly Inline[]): Citation {
  const { cert } = attributes;
  const certainty = cert === 'low' ? 'uncertain' : cert === 'medium' ? 'inferred' : 'exact';
  return { type: 'citation', source, certainty, content };
}

/** A call shows no more than the number or the sign of its note. */
function isMark(element: XmlElement): boolean {
  return (
    /^[[(]?(?:\d{1,4}|[a-z]|[*†‡§¶‖]{0,4})[\])]?$/u.test(wordsIn(element)) &&
    elementsBelow(element, 'note').length === 0
  );
}

const plainNames = [
  'persName placeName orgName name rs date time num measure seg s w pc c add supplied unclear damage abbr expan ex am',
  'sic corr orig reg subst geogName country region settlement district author editor publisher pubPlace biblScope',
  'citedRange edition idno surname forename roleName nameLink genName addName label email affiliation cit gloss',
  'cb gb milestone anchor space biblStruct analytic monogr imprint series respStmt resp distributor restore retrace surplus secl',
].flatMap((names) => names.split(' '));

/** The elements within a block, by name. */
export const inlineReaders: Readonly<Record<string, ReadInline>> = {
  ...Object.fromEntries(plainNames.map((name) => [name, plain])),
  hi: set,
  emph: setOr(emphasis),
  foreign: readForeign(setOr(emphasis)),
  mentioned: setOr(emphasis),
  term: setOr(plain),
  distinct: setOr(emphasis),
  title,
  q: readQuoted,
  quote: readQuoted,
  said: readQuoted,
  soCalled: readQuoted,
  choice,
  lb: lineBeginning,
  pb: pageBreak,
  index: dropped('for an index'),
  fw: dropped('running head or foot of a page'),
  del: dropped('struck out in the source'),
  gap,
  graphic: picture,
  formula,
  note,
  ref: reference,
  ptr: reference,
  bibl: bibliographic,
};
