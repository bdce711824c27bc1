import { foldedSet } from '../folded-set.ts';

/**
 * What speaks for a language in a title: its commonest small words, folded, and letters or endings that others lack.
 *
 * Russian is looked for in the romanisation of the Library of Congress without ties (ALA-LC), Armenian in the same.
 */
export const languageEvidence: readonly {
  readonly tag: string;
  readonly words: ReadonlySet<string>;
  readonly sign: RegExp;
}[] = [
  { tag: 'en', words: foldedSet('the of and in to for from on with under its their history new war'), sign: /(?!)/u },
  {
    tag: 'de',
    words: foldedSet('der die das und des zur zum von im den dem fur uber aus ein eine geschichte'),
    sign: /\p{L}(?:ungen|schaft|heit|keit|ß)\b|ß/giu,
  },
  {
    tag: 'fr',
    words: foldedSet('la le les et de des du au aux dans sur histoire'),
    sign: /\b(?:l|d)['’]\p{Ll}|\p{L}é(?:s|e|es)?\b/gu,
  },
  {
    tag: 'tr',
    words: foldedSet('ve ile icin bir tarihi hatiralari yilinda milli turk turkiye'),
    sign: /[ğışİ]|\p{L}(?:lar|ler)[ıi]?\b|\p{L}(?:nin|nın|nun|nün)\b|['’](?:[dt][ae]|[ıiuü]n|y[ae])\b/gu,
  },
  {
    tag: 'ru-Latn',
    words: foldedSet('i v na o ob iz k po pri istorii gg godu sovetskoi'),
    sign: /\p{L}(?:skii|skaia|skoi|skikh|ogo|ykh|enie|eniia|nykh|tsii|aia|ie|iia)\b|[bdfglmnrstvz]['’ʹ](?!s\b)(?:[bcdfghklmnprstvz]|\s|$)/gu,
  },
  {
    tag: 'hy-Latn',
    words: foldedSet('ev hayastan hayastane hayastani hayots patmutiun'),
    sign: /\p{L}(?:utiun|iunner|neri|ian murji)\b/gu,
  },
];
