import { type Face, faces, scripts } from './faces.ts';

/** A file of letters of one face. */
export interface Slice {
  /** The name of the file, without its ending. */
  readonly name: string;
  readonly face: Face;
  /** Those that are cut into it, each once. */
  readonly letters: string;
  /** Where it is asked, as CSS writes it; null where it is asked for every letter. */
  readonly range: string | null;
}

/**
 * Say into which files the faces are cut.
 *
 * @param letters
 *   All that are wanted, each once.
 * @returns
 *   The files in the order in which a style sheet must name them: where two have a letter, a browser takes it from the
 *   later one. So a mark comes from the face that has the letter below it, and nothing is fetched for a mark alone.
 */
export function toSlices(letters: string): readonly Slice[] {
  const all = Array.from(letters);
  return faces.flatMap((face): readonly Slice[] => {
    const { name, only, first } = face;
    if (only !== undefined) return only.letters.test(letters) ? [{ name, face, letters, range: only.range }] : [];
    const cut = first === true ? scripts : [];
    const apart = cut
      .filter((script) => script.letters.test(letters))
      .map((script) => ({
        name: `${name}-${script.name}`,
        face,
        letters: all.filter((letter) => script.letters.test(letter) || /\p{M}/u.test(letter)).join(''),
        range: script.range,
      }));
    const rest = all.filter((letter) => !cut.some((script) => script.letters.test(letter)));
    return [...apart, { name, face, letters: rest.join(''), range: null }];
  });
}
