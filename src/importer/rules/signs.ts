/** A sign at the end of a title or a name, which calls a note of thanks. */
export const signAtEnd = /(?<=[\p{L}\p{N}.?!'"’”)])\s?(?:\*{1,3}|†{1,3}|‡|§|¶)$/u;

/** Any other call at the end of a title. */
export const callAtEnd = /\s?(?:\[\^?[\p{L}\d.-]{1,12}\]|<sup>\d+<\/sup>|\$\s?\^\s?\{?\d+\}?\s?\$)$/u;

/** A sign at the head of a paragraph, which may be a note. */
export const signAtHead = /^(?:\*{1,3}|†{1,3}|‡|§|¶)\s+\p{L}/u;
