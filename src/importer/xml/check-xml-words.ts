import type { Article } from '../../edition/article.ts';
import { wordsOf } from '../../edition/words-of.ts';
import { splitWords } from '../fold-word.ts';
import type { DroppedWords, ImportProblem, WordCount } from '../import-report.ts';
import type { FoundNote, Reading } from './reading.ts';
import type { XmlElement, XmlNode, XmlText } from './xml-node.ts';
import { collapse, textsBelow } from './xml-node.ts';
import { errorTexts } from './xml-texts.ts';

/**
 * Check that every word of an XML file is in its edition or among the dropped words, and that none was added.
 *
 * The words of the file are read anew from its elements, without the readers that made the article. A word is a maximal
 * run of characters that are no space; an element that is a block parts words. The marks of calls and notes and the
 * numbers of items are said by the form of the edition, and are no words. Three things must hold:
 *
 * 1. each text of the file is in the text or a note, in the head, among the sources, a mark, or dropped with a reason;
 * 2. the words of the text, in their order, are the words of the article's text;
 * 3. so are those of each note.
 *
 * @param root
 *   The file.
 * @param article
 *   The edition of it, its notes labelled.
 * @param reading
 *   Where the words went.
 * @param account
 *   `labels` of the notes by key; `metadata`: texts that are in the head or among the sources.
 * @returns
 *   The count, and a problem where it does not hold.
 */
export function checkXmlWords(
  root: XmlElement,
  article: Article,
  reading: Reading,
  account: { readonly labels: ReadonlyMap<string, string>; readonly metadata: ReadonlySet<XmlText> },
): { readonly words: WordCount; readonly problems: readonly ImportProblem[] } {
  const { kept, marks, dropped } = reading.found;
  const problems: ImportProblem[] = [];
  for (const text of textsBelow([root])) {
    const isKnown = kept.has(text) || marks.has(text) || dropped.has(text) || account.metadata.has(text);
    if (!isKnown) problems.push(errorTexts.wordsMisplaced(text.line, collapse(text.value)));
  }
  const notes = new Map(reading.notes.map((note) => [note.element, note]));
  const inText = wordsFrom([root], reading, notes);
  problems.push(...difference(inText, wordsOf({ ...article, notes: [] }), 'the text'));
  let size = inText.length;
  for (const { key, content } of reading.notes) {
    const label = account.labels.get(key) ?? key;
    const note = article.notes.find((candidate) => candidate.label === label);
    const inNote = wordsFrom(content, reading, notes);
    size += inNote.length;
    const words = wordsOf({ ...article, text: [], notes: note === undefined ? [] : [note] });
    problems.push(...difference(inNote, words, `note ${label}`));
  }
  const inHead = [...account.metadata].flatMap(({ value }) => splitWords(value)).length;
  const left: readonly DroppedWords[] = [...dropped].map(([{ value, line }, reason]) => ({
    text: splitWords(value).join(' '),
    line,
    reason,
  }));
  const edition = size + inHead;
  const source = edition + left.flatMap(({ text }) => splitWords(text)).length;
  return { words: { source, edition, dropped: left }, problems: problems.slice(0, 10) };
}

/** The words that were kept, outside of the notes that stand in them. */
function wordsFrom(
  nodes: readonly XmlNode[],
  { vocabulary, found }: Reading,
  notes: ReadonlyMap<XmlElement, FoundNote>,
): readonly string[] {
  const textOf = (node: XmlNode): string => {
    if (node.type === 'text') return found.kept.get(node) ?? '';
    if (node.type === 'instruction' || notes.has(node)) return '';
    const inner = node.children.map(textOf).join('');
    const words = (found.added.get(node) ?? ['', '']).join(inner);
    const isBlock = Object.hasOwn(vocabulary.blocks, node.name) && !Object.hasOwn(vocabulary.inlines, node.name);
    return isBlock || found.parting.has(node) ? ` ${words} ` : words;
  };
  return splitWords(nodes.map(textOf).join(''));
}

function difference(file: readonly string[], edition: readonly string[], where: string): readonly ImportProblem[] {
  const at = file.findIndex((word, index) => word !== edition[index]);
  if (at === -1 && file.length === edition.length) return [];
  const place = at === -1 ? file.length : at;
  const detail = `"${file[place] ?? ''}" of the file is "${edition[place] ?? ''}" in ${where}`;
  return [errorTexts.wordsLost(0, detail)];
}
