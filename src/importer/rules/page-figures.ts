/** Sections that have nothing but a number seldom come to more; the pages of an article in a journal mostly do. */
export const highestSection = 20;

/** From here on a number that stands alone may as well be a year. */
export const firstYear = 1400;
