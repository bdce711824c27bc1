import { Blob, Face as Outlines, Font } from 'harfbuzzjs';
import { type Face, faces } from '../fonts/faces.ts';
import { readFace } from '../fonts/read-face.ts';
import { place } from './place.ts';
import { setRun } from './set-run.ts';
import type { SetWords, TypeStyle } from './type-style.ts';

/** Sets words in a style; null where no face has one of their letters. */
export type TypeCase = (words: string, style: TypeStyle) => SetWords | null;

/**
 * Open the faces of the book for setting words as outlines, which look the same on every machine.
 *
 * Letters of a script that the book face does not have are set in the face for that script.
 *
 * @param letters
 *   All that will be set: a face for one script is opened only where there are any of its letters.
 * @returns
 *   A function that sets words.
 */
export async function openTypeCase(letters: string): Promise<TypeCase> {
  const fonts = new Map<string, Font>();
  for (const face of faces) {
    if (face.only?.letters.test(letters) ?? true) fonts.set(face.name, await openFont(face, letters));
  }
  const setSmall = (words: string, style: TypeStyle): SetWords | null => {
    const main = fonts.get(style.face);
    if (main === undefined) throw new Error(`Expected the name of a face; found ${style.face}.`);
    const runs = toRuns(words.normalize('NFC'), [main, ...fonts.values()]);
    return runs?.map((run) => setRun(run.font, run.words, style)).reduce(append, nothing) ?? null;
  };
  // While its breaks and its size are sought, the same words are set over and over.
  const known = new Map<string, SetWords | null>();
  return (words, { size, ...style }) => {
    const key = JSON.stringify([words, style]);
    const small = known.has(key) ? known.get(key) : setSmall(words, { ...style, size: 1 });
    known.set(key, small ?? null);
    return enlarge(small ?? null, size);
  };
}

/** Each thread opens a face once: it is the same for every card. */
const opened = new Map<string, Font>();

async function openFont(face: Face, letters: string): Promise<Font> {
  const known = opened.get(face.name);
  if (known !== undefined) return known;
  // A face for one script comes packed for the web; cutting it unpacks it.
  const bytes = face.only === undefined ? readFace(face) : await unpack(face, letters);
  const font = new Font(new Outlines(new Blob(bytes)));
  if (face.only === undefined) opened.set(face.name, font);
  return font;
}

async function unpack(face: Face, letters: string): Promise<Uint8Array> {
  // It takes a while to load, and most cards need no such face.
  const { default: subsetFont } = await import('subset-font');
  return subsetFont(readFace(face), letters, {
    targetFormat: 'sfnt',
    noHinting: true,
    keepFeatures: face.features,
    preserveNameIds: [],
  });
}

interface Run {
  readonly font: Font;
  readonly words: string;
}

/** Each letter in the first font that has it; a mark that none has is left out. */
function toRuns(words: string, fonts: readonly Font[]): readonly Run[] | null {
  const runs: Run[] = [];
  for (const letter of words) {
    const font = fonts.find((candidate) => candidate.nominalGlyph(letter.codePointAt(0) ?? 0) !== undefined);
    const last = runs.at(-1);
    if (font === undefined) {
      if (!/[\p{M}\p{Cf}]/u.test(letter)) return null;
    } else if (last?.font === font) runs[runs.length - 1] = { font, words: last.words + letter };
    else runs.push({ font, words: letter });
  }
  return runs;
}

function enlarge(small: SetWords | null, size: number): SetWords | null {
  if (small === null) return null;
  const letters = small.letters.map(({ outline, x, y, scale }) => ({
    outline,
    x: x * size,
    y: y * size,
    scale: scale * size,
  }));
  return { width: small.width * size, letters };
}

const nothing: SetWords = { width: 0, letters: [] };

function append(before: SetWords, after: SetWords): SetWords {
  return { width: before.width + after.width, letters: [...before.letters, ...place(after.letters, before.width, 0)] };
}
