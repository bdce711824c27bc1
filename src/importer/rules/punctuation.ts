/** What ends a sentence: Latin, Armenian, Arabic, Devanagari and Chinese full stops among them (Unicode `Sentence_Terminal`). */
export const sentenceFinals: ReadonlySet<string> = new Set('.!?…։؟۔।。！？');

/** What may stand behind the end of a sentence and still belong to it: quotation marks and brackets that close. */
export const closers: ReadonlySet<string> = new Set('\'"’”»›“‘)]}');

/** What introduces something and therefore says nothing of whether the paragraph goes on. */
export const introducers: ReadonlySet<string> = new Set(':');

/** What parts a sentence where a voice pauses: commas, semicolons and dashes. */
export const pauses: ReadonlySet<string> = new Set(',;،؛、，；–—');
