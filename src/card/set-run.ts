import { Buffer as Line, Feature, type Font, shape } from 'harfbuzzjs';
import { place } from './place.ts';
import { round } from './round.ts';
import type { SetWords, TypeStyle } from './type-style.ts';

/** Figures of their own widths. */
const always = ['pnum'];

/**
 * Set words that one font has whole, as a browser would: kerning, ligatures, and the forms of the language.
 *
 * @param font
 *   The font.
 * @param words
 *   In the direction in which they are read.
 * @param style
 *   How they are set.
 * @returns
 *   Their outlines.
 */
export function setRun(font: Font, words: string, style: TypeStyle): SetWords {
  const { size, features = [], spacing = 0, language } = style;
  const line = new Line();
  line.addText(words);
  line.guessSegmentProperties();
  line.setLanguage(language);
  shape(
    font,
    line,
    [...always, ...features].map((tag) => new Feature(tag)),
  );
  const scale = size / font.face.upem;
  let pen = 0;
  let svg = '';
  for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of line.getGlyphInfosAndPositions()) {
    const path = outlineOf(font, codepoint);
    if (path !== '') {
      const glyph = `<path transform="scale(${round(scale)} ${round(-scale)})" d="${path}"/>`;
      svg += place(glyph, pen + xOffset * scale, -yOffset * scale);
    }
    pen += xAdvance * scale + spacing * size;
  }
  return { width: pen, outlines: svg };
}

/** A letter is drawn many times. */
const outlines = new WeakMap<Font, Map<number, string>>();

function outlineOf(font: Font, glyph: number): string {
  const known = outlines.get(font) ?? new Map<number, string>();
  outlines.set(font, known);
  const outline = known.get(glyph) ?? font.glyphToPath(glyph);
  known.set(glyph, outline);
  return outline;
}
