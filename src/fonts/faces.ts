/** One face of the book: its file in the package, and what a page asks of it. */
export interface Face {
  /** The name of the file that is served: `roman.woff2`. */
  readonly name: string;
  /** The npm package that carries it. */
  readonly package: string;
  /** From the root of that package. */
  readonly file: string;
  readonly style: 'normal' | 'italic';
  readonly weight: number;
  /** OpenType features that the style sheets use. */
  readonly features: readonly string[];
  /** It is fetched for the first words of a page, so that scripts are cut apart from it. */
  readonly first?: true;
  /** Of a face for one script only: its letters, and their range as CSS writes it. It is made where there are any. */
  readonly only?: { readonly letters: RegExp; readonly range: string };
}

const garamond = '@expo-google-fonts/eb-garamond';

/** Kerning, marks, ligatures, forms by language, and figures of every kind. */
const everywhere = ['kern', 'mark', 'liga', 'locl', 'onum', 'lnum', 'pnum', 'tnum'];

/**
 * The faces of EB Garamond in which texts are set. It has every letter of transliterated Turkish, Ottoman, Russian and
 * Armenian, old-style figures, and the small capitals that are wanted of the roman only. Names in the scripts of
 * Armenia and Georgia, which it does not have, are set in their own.
 */
export const faces: readonly Face[] = [
  {
    name: 'roman',
    package: garamond,
    file: '400Regular/EBGaramond_400Regular.ttf',
    style: 'normal',
    weight: 400,
    features: [...everywhere, 'smcp', 'c2sc'],
    first: true,
  },
  {
    name: 'italic',
    package: garamond,
    file: '400Regular_Italic/EBGaramond_400Regular_Italic.ttf',
    style: 'italic',
    weight: 400,
    features: everywhere,
    first: true,
  },
  // A browser fetches it only where something is strong.
  {
    name: 'strong',
    package: garamond,
    file: '600SemiBold/EBGaramond_600SemiBold.ttf',
    style: 'normal',
    weight: 600,
    features: everywhere,
  },
  {
    name: 'armenian',
    package: '@fontsource/noto-serif-armenian',
    file: 'files/noto-serif-armenian-armenian-400-normal.woff2',
    style: 'normal',
    weight: 400,
    features: ['kern', 'liga'],
    only: { letters: /\p{Script=Armenian}/u, range: 'U+530-58F' },
  },
  {
    name: 'georgian',
    package: '@fontsource/noto-serif-georgian',
    file: 'files/noto-serif-georgian-georgian-400-normal.woff2',
    style: 'normal',
    weight: 400,
    features: ['kern'],
    only: { letters: /\p{Script=Georgian}/u, range: 'U+10A0-10FF, U+1C90-1CBF' },
  },
];

/** Letters that are cut into files of their own, which a browser fetches where any of them stands. */
export interface Script {
  /** What is put behind the name of a face: `roman-cyrillic.woff2`. */
  readonly name: string;
  readonly letters: RegExp;
  /** The range of its letters as CSS writes it, with the marks that may stand on them. */
  readonly range: string;
}

/**
 * Scripts that the book face has besides Latin. Few words of a page are in them, and a library that has texts in all of
 * them should not have every reader wait for all.
 */
export const scripts: readonly Script[] = [
  {
    name: 'cyrillic',
    letters: /\p{Script=Cyrillic}/u,
    range: 'U+300-36F, U+400-52F, U+1C80-1C8F, U+2DE0-2DFF, U+A640-A69F',
  },
  { name: 'greek', letters: /\p{Script=Greek}/u, range: 'U+300-36F, U+370-3FF, U+1F00-1FFF' },
];
