import type { Article, Inline, Note, Passage } from '../../../src/edition/article.ts';
import type { Source } from '../../../src/edition/source.ts';
import { randomFrom } from '../random-from.ts';
import { makeSource } from './make-source.ts';
import { pick, pickWord } from './vocabulary.ts';

/** A made-up article with the works that it cites. */
export interface MadeText {
  readonly slug: string;
  readonly article: Article;
  readonly sources: readonly Source[];
}

/** How large a text is made. Notes are counted in the words. */
export interface TextSize {
  readonly words: number;
  readonly paragraphs: number;
  readonly notes: number;
  readonly sources: number;
}

/** An article in a journal. */
export const articleSize: TextSize = { words: 10_000, paragraphs: 70, notes: 80, sources: 60 };

/**
 * Say how large a text of so many words is made: notes, paragraphs and sources as dense as in an article.
 *
 * @param words
 *   Those of its notes included.
 * @returns
 *   Its size.
 */
export function sizeOf(words: number): TextSize {
  const times = words / articleSize.words;
  return {
    words,
    paragraphs: Math.round(articleSize.paragraphs * times),
    notes: Math.round(articleSize.notes * times),
    sources: Math.round(articleSize.sources * times),
  };
}

const notesToPage = 4;
const wordsToNote = 30;

/**
 * Make up a text.
 *
 * @param number
 *   Which one, from 1: the same number gives the same text, whatever others are made.
 * @param size
 *   How large it is; an article when it is not given.
 * @returns
 *   The text: a section of ten paragraphs after each heading, four notes to a page, one or two citations to a note.
 */
export function makeText(number: number, size: TextSize = articleSize): MadeText {
  const random = randomFrom(number);
  const slug = `text-${String(number)}`;
  const sources = Array.from({ length: size.sources }, (_, index) =>
    makeSource(`${slug}-w${String(index + 1)}`, random),
  );
  const labels = Array.from(
    { length: size.notes },
    (_, index) => `${String(101 + Math.floor(index / notesToPage))}.${String(1 + (index % notesToPage))}`,
  );
  const wordsToParagraph = Math.round((size.words - size.notes * wordsToNote) / size.paragraphs);
  const text: Passage[] = [];
  let called = 0;
  for (let index = 0; index < size.paragraphs; index += 1) {
    if (index % 10 === 0) {
      const heading = [words(4, random)];
      text.push({ anchor: `h${String(1 + index / 10)}`, block: { type: 'heading', depth: 1, content: heading } });
    }
    // Calls are spread evenly over the text.
    const calls = labels.slice(called, Math.round(((index + 1) * labels.length) / size.paragraphs));
    called += calls.length;
    const content = makeParagraph(wordsToParagraph, calls, index === 0 ? '101' : null, random);
    text.push({ anchor: `p${String(index + 1)}`, block: { type: 'paragraph', content } });
  }
  return {
    slug,
    sources,
    article: {
      frontmatter: {
        title: `${words(5, random).value} ${String(number)}`,
        author: [{ family: 'Öztürk', given: 'Ömer' }],
        language: 'en',
        kind: 'transcription',
        rights: { license: 'CC0-1.0', holder: 'Nobody: it is made up' },
      },
      text,
      notes: labels.map((label, index) => makeNote(label, sources, index, random)),
    },
  };
}

/** Words with a call at the end of each part; a page begins before the first note of it. */
function makeParagraph(count: number, calls: readonly string[], page: string | null, random: () => number): Inline[] {
  const parts = calls.length + 1;
  const content: Inline[] = page === null ? [] : [{ type: 'pageMilestone', page, certain: true }];
  for (let part = 0; part < parts; part += 1) {
    const call = calls[part];
    const turned = /^(\d+)\.1$/u.exec(call ?? '')?.[1];
    if (turned !== undefined && turned !== '101') content.push({ type: 'pageMilestone', page: turned, certain: true });
    const { value } = words(Math.round(count / parts), random);
    const lead = part === 0 ? '' : ' ';
    if (random() < 0.2) {
      content.push({ type: 'text', value: `${lead}${value}, ` });
      content.push({ type: 'emphasis', content: [{ type: 'text', value: pickWord(random) }] });
      content.push({ type: 'text', value: '.' });
    } else {
      content.push({ type: 'text', value: `${lead}${value}.` });
    }
    if (call !== undefined) content.push({ type: 'call', note: call });
  }
  return content;
}

/** Every source is cited: note n cites source n, and as often as not another. */
function makeNote(label: string, sources: readonly Source[], index: number, random: () => number): Note {
  const cited = [sources[index % sources.length], ...(random() < 0.5 ? [pick(sources, random)] : [])];
  const content: Inline[] = [];
  for (const source of cited) {
    if (source === undefined) continue;
    if (content.length > 0) content.push({ type: 'text', value: '; ' });
    const first = 1 + Math.floor(random() * 300);
    content.push(
      { type: 'citation', source: source.id, certainty: 'exact', content: printed(source) },
      { type: 'text', value: `, pp. ${String(first)}–${String(first + 4)}` },
    );
  }
  const last = content.at(-1);
  if (last?.type !== 'text') throw new Error('Expected a text with sources.');
  content[content.length - 1] = { ...last, value: `${last.value}. ${words(12, random).value}.` };
  return { label, blocks: [{ type: 'paragraph', content }] };
}

function printed({ author, title = '' }: Source): Inline[] {
  return [
    { type: 'text', value: `${author?.[0]?.family ?? ''}, ` },
    { type: 'emphasis', content: [{ type: 'text', value: title }] },
  ];
}

/** Words in sentences, the last without its stop. */
function words(count: number, random: () => number): { readonly type: 'text'; readonly value: string } {
  let value = '';
  let left = 0;
  for (let index = 0; index < count; index += 1) {
    const word = pickWord(random);
    if (left === 0) {
      left = 8 + Math.floor(random() * 24);
      value += `${value === '' ? '' : '. '}${word.charAt(0).toUpperCase()}${word.slice(1)}`;
    } else {
      value += `${random() < 0.08 ? ',' : ''} ${word}`;
    }
    left -= 1;
  }
  return { type: 'text', value };
}
