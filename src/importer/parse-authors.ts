import type { Agent } from '../edition/frontmatter.ts';
import { nameParticles, nameSuffixes } from './rules/names.ts';

/**
 * Read the authors as a cover sheet names them, given names first.
 *
 * @param value
 *   `Nermin Öz, Jan de Vries and Plutarch`.
 * @returns
 *   In the order printed. The last word is the family name, with the particles before it; a name of one word is not
 *   parted.
 */
export function parseAuthors(value: string): readonly Agent[] {
  const pieces = value
    .replace(/\s+/gu, ' ')
    .trim()
    .split(/ ?; ?| ?, ?(?:and |& )?| (?:and|&) /u)
    .filter((piece) => piece !== '');
  const names: string[] = [];
  for (const piece of pieces) {
    // `John Smith, Jr.` is one person.
    const isSuffix = nameSuffixes.has(piece.replace(/\./gu, '').toLowerCase()) && names.length > 0;
    if (isSuffix) names.push(`${names.pop() ?? ''}, ${piece}`);
    else names.push(piece);
  }
  return names.map(parseName);
}

function parseName(name: string): Agent {
  const [person = '', suffix] = name.split(', ');
  const words = person.split(' ');
  let start = words.length - 1;
  while (start > 1 && nameParticles.has(words[start - 1] ?? '')) start -= 1;
  const family = words.slice(start).join(' ') + (suffix === undefined ? '' : `, ${suffix}`);
  const given = words.slice(0, start).join(' ');
  return given === '' ? { literal: family } : { family, given };
}
