import type { Block } from '../article.ts';
import { plainBlock } from '../plain-text.ts';
import { singleSpaced } from '../single-spaced.ts';
import { foldWords } from './fold-words.ts';
import { hashText, hashTextAgain } from './hash-text.ts';

/** Enough to recognise words after an edit, and not the words. */
export interface Fingerprint {
  /**
   * Thirty bits over the folded words, then thirty over the exact characters: any change is seen, and whether it is one
   * that only a printer would notice. White space counts as one space.
   */
  readonly digest: string;
  /** Twelve bits for each folded word, in order, as two characters of base64url. */
  readonly words: string;
}

/** The alphabet of base64url (RFC 4648, section 5), six bits a character. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Take the fingerprint of some words.
 *
 * Calls of notes, page milestones, citation keys and emphasis are no part of them. Of each word only one of 4,096
 * numbers is kept, for which any large vocabulary has dozens of words: the sequence can be aligned with another, and
 * a text that one has can be compared with it, but it cannot be read. It is a courtesy to those who hold the rights
 * in the words, and no cipher.
 *
 * @param blocks
 *   A passage, or the blocks of a note.
 * @returns
 *   The fingerprint; `words` is empty for a rule.
 */
export function fingerprint(blocks: readonly Block[]): Fingerprint {
  return fingerprintOf(blocks.map(plainBlock).join('\n'));
}

/**
 * Take the fingerprint of some characters.
 *
 * @param characters
 *   Any text.
 * @returns
 *   Its fingerprint, as that of a passage with these words.
 */
export function fingerprintOf(characters: string): Fingerprint {
  const text = singleSpaced(characters.normalize('NFC')).trim();
  const words = foldWords(text);
  return {
    digest: base64url(hashText(words.join(' ')), 5) + base64url(hashTextAgain(text), 5),
    words: words.map((word) => twelveBits[hashText(word) & 0xfff] ?? '').join(''),
  };
}

/**
 * Give a key that is equal for texts in which only a printer would notice a difference.
 *
 * @param fingerprint
 *   Of any words.
 * @returns
 *   The key; empty where there are no words.
 */
export function foldedKey({ digest, words }: Fingerprint): string {
  return words === '' ? '' : digest.slice(0, 5) + words;
}

/**
 * Read the words of a fingerprint as numbers.
 *
 * @param words
 *   As in a fingerprint.
 * @returns
 *   A number from 0 to 4095 for each word, in order.
 */
export function wordHashes(words: string): readonly number[] {
  const hashes: number[] = [];
  for (let at = 0; at + 1 < words.length; at += 2) {
    hashes.push((alphabet.indexOf(words.charAt(at)) << 6) | alphabet.indexOf(words.charAt(at + 1)));
  }
  return hashes;
}

/** What stands for each number of twelve bits. */
const twelveBits = Array.from(alphabet, (first) => Array.from(alphabet, (second) => first + second)).flat();

function base64url(value: number, length: number): string {
  let written = '';
  for (let place = length - 1; place >= 0; place -= 1) written += alphabet.charAt((value >>> (6 * place)) & 63);
  return written;
}
