/**
 * Abbreviations behind which a raised 2 or 3 means a square or a cube (SI Brochure, 9th edition, 5.2).
 *
 * A word of one letter (`m`, `s`, `x`) is taken for a unit or a variable in any case.
 */
export const units: ReadonlySet<string> = new Set('cm dm ft hm in km mi mm yd'.split(' '));
