import { foldedSet } from '../folded-set.ts';

/** Words that name the part somebody had in a work, folded, with that part in the words of CSL. */
export const roleWords: ReadonlyMap<string, 'editor' | 'translator' | 'publisher'> = new Map([
  ...rows<'editor' | 'translator' | 'publisher'>(
    'editor',
    'ed eds edited editor editors edn comp comps compiled compiler hrsg hg hgg herausgegeben dir éd eds haz hazirlayan red pod',
  ),
  ...rows<'editor' | 'translator' | 'publisher'>(
    'translator',
    'trans transl translated translator tr trad traduit ubers ubersetzt çev cev per',
  ),
  ...rows<'editor' | 'translator' | 'publisher'>('publisher', 'publ published pub'),
]);

/** Small words that stand between a title and its imprint, folded. */
export const imprintLinks: ReadonlySet<string> = foldedSet(
  `and by of from the with an a introd intro introduction preface notes foreword in on for no to new rev revised ser series
  par de des du la le les et avec von der die das und mit im den fur aus v i na dlia ve ile per al et`,
);

/** Words for "in a larger work", folded. */
export const containerWords: ReadonlySet<string> = new Set(['in', 'dans', 'within', 'icinde', 'v', 'en']);

function rows<R>(role: R, words: string): readonly (readonly [string, R])[] {
  return [...foldedSet(words)].map((word) => [word, role] as const);
}
