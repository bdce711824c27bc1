/** The selector of every passage of a text, which may stand in a part of it. */
export const passageElements = '.text > [id], .text > .part > [id]';
