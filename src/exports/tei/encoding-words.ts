import type { Frontmatter } from '../../edition/frontmatter.ts';

/** What the header says of the encoding, a string a paragraph. */
export interface EncodingWords {
  readonly project: readonly string[];
  readonly editorial: readonly string[];
  readonly references: readonly string[];
}

/**
 * Say how a text is encoded.
 *
 * @param kind
 *   What the text is to its original.
 * @returns
 *   Sentences for `projectDesc`, `editorialDecl` and `refsDecl`.
 */
export function encodingWords(kind: Frontmatter['kind']): EncodingWords {
  return {
    project: [
      kind === 'transcription'
        ? 'A transcription of a printed text: the words are those of the original.'
        : 'A précis of a printed text: it is retold in new words, page for page, with its notes and references.',
      'Made with Manicule, from the same model as the reading page and every other format of this edition.',
    ],
    editorial: [
      'Encoded are paragraphs, headings, quotations, verse, lists and tables; words set off (hi); the beginnings of printed pages (pb); the notes of the author (note); citations (bibl) with what they cite (ref); and names of persons, places and organisations that the registers hold (persName, placeName, orgName).',
      'A page break carries the page number as printed. With cert="low" the page began near this place, but just where is not certain.',
      'A note stands where it is called first, or in the back where notes were printed in another order than they are called, and carries its number as printed; a further call is a ref of type noteref. A line break of the text is an lb of type break.',
      'In a citation, cert="medium" on the ref says that the source was inferred by a rule, cert="low" that others are possible; without cert it is named in full or was settled by the editor. The locator is the text that follows.',
      'Everything that the editors have added stands in standOff. An annotation points at a paragraph or note and quotes the words in it that it comments on.',
      'U+FFFD stands for a character that XML cannot hold.',
    ],
    references: [
      'Passages and notes are cited by their xml:id, which is permanent and the same as on the reading page: p12 is the twelfth paragraph, n130.2 the second note of printed page 130. In an xml:id a character that XML does not allow there is written as its number in hexadecimal between low lines.',
    ],
  };
}
