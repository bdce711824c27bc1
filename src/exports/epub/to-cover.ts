import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Frontmatter } from '../../edition/frontmatter.ts';
import { namesOf } from '../../edition/name-of.ts';
import { languageTag } from '../xml/language-tag.ts';
import { toXml } from '../xml/to-xml.ts';

/**
 * Draw the cover of a book: its title between two rules, its author, and where it was first published.
 *
 * @param frontmatter
 *   The head of the text.
 * @returns
 *   An SVG file of 1600 by 2400 units.
 */
export function toCover({ title, subtitle, author, original, language }: Frontmatter): string {
  const lines = breakLines(title, 18).slice(0, 8);
  const below = 620 + lines.length * 150;
  const journal = original?.['container-title'];
  const small = [
    ...(subtitle === undefined ? [] : breakLines(subtitle, 34)),
    '',
    ...breakLines(namesOf(author), 34),
  ].slice(0, 8);
  const svg = x(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: '0 0 1600 2400',
      width: 1600,
      height: 2400,
      'xml:lang': languageTag(language),
    },
    [
      x('title', title),
      x('rect', { width: 1600, height: 2400, fill: '#f6f1e6' }),
      x('rect', { x: 160, y: 420, width: 1280, height: 8, fill: '#7a1f1f' }),
      x('rect', { x: 160, y: below - 40, width: 1280, height: 8, fill: '#7a1f1f' }),
      x('g', { 'font-family': 'serif', fill: '#1c1a17', 'text-anchor': 'middle' }, [
        ...lines.map((line, index) => textLine(line, 610 + index * 150, 120)),
        ...small.map((line, index) => textLine(line, below + 130 + index * 84, 64)),
        ...(journal === undefined
          ? []
          : breakLines(journal, 40).map((line, index) => textLine(line, 2180 + index * 64, 52))),
      ]),
    ],
  );
  return toXml(svg, { containers: new Set(['svg', 'g']) });
}

function textLine(words: string, y: number, size: number): Element {
  return x('text', { x: 800, y, 'font-size': size }, words);
}

/** Break words into lines of at most so many characters; a longer word has a line of its own. */
function breakLines(words: string, length: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
