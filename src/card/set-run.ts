import { Buffer as Line, Feature, type Font, shape } from 'harfbuzzjs';
import { onceForEach } from '../edition/once-for-each.ts';
import type { Letter, Outline } from './letter.ts';
import { straighten } from './straighten.ts';
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
 *   Their letters.
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
  const letters: Letter[] = [];
  for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of line.getGlyphInfosAndPositions()) {
    const outline = letterOf(font, codepoint);
    if (outline.lines.length > 0) letters.push({ outline, x: pen + xOffset * scale, y: -yOffset * scale, scale });
    pen += xAdvance * scale + spacing * size;
  }
  return { width: pen, letters };
}

/** A letter is drawn many times. */
const outlinesOf = onceForEach<Font, Map<number, Outline>>(() => new Map());

function letterOf(font: Font, glyph: number): Outline {
  const known = outlinesOf(font);
  const outline = known.get(glyph) ?? straighten(font.glyphToJson(glyph));
  known.set(glyph, outline);
  return outline;
}
