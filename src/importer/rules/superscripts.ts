/**
 * The ten superscript figures, by value (Unicode, Superscripts and Subscripts; ¹²³ are of Latin-1).
 *
 * A transcriber writes the mark of a note as one or more of them.
 */
export const superscriptFigures = '⁰¹²³⁴⁵⁶⁷⁸⁹';
