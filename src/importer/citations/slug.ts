import { foldWord } from '../fold-word.ts';

/**
 * Write words as a part of a key.
 *
 * @param text
 *   Any words.
 * @returns
 *   Lower-case ASCII letters, figures and hyphens; letters of other scripts are romanised where they can be
 *   (Cyrillic), else
 *   left out.
 */
export function slug(text: string): string {
  return foldWord(text.replace(/['’ʹʼʿʾ‘`]/gu, ''))
    .replace(/[^\x00-\x7f]/gu, (letter) => letters.get(letter) ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** Letters that no decomposition brings to ASCII; Cyrillic by ALA-LC without ties and signs. */
const letters: ReadonlyMap<string, string> = new Map(
  (
    'ß:ss æ:ae œ:oe ø:o ł:l đ:d ð:d þ:th ı:i а:a б:b в:v г:g д:d е:e ж:zh з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ' +
    'ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:iu я:ia і:i є:ie ѣ:ie'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
