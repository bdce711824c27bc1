/** What can be wrong with a TEI or JATS file, so that nothing is written; and what a person should look at afterwards. */
export const xmlProblems = {
  'xml-form': {
    expected: 'well-formed XML',
    found: 'a file that is none',
    wayOut: 'Correct it, for example with an XML editor.',
  },
  'xml-entity': {
    expected: 'a file that defines no entities of its own',
    found: '`<!ENTITY`',
    wayOut: 'Let an XML editor replace the entities by what they stand for.',
  },
  'xml-depth': {
    expected: 'elements that do not stand too deep within one another',
    found: 'more of them than any text has',
    wayOut: 'Check that this is the right file.',
  },
  'xml-root': {
    expected: 'TEI P5 or JATS',
    found: 'another element at the root of the file',
    wayOut: 'Import one of these, or the plain text of the article.',
  },
  'field-missing': {
    expected: 'title and author in the head of the file',
    found: 'one of them nowhere',
    wayOut: 'Add it there: an edition cannot be without it.',
  },
  'element-not-kept': {
    expected: 'what an edition can hold',
    found: 'an element that it cannot hold without changing its meaning',
    wayOut: 'Write it in words, or take it out of the file.',
  },
  'words-misplaced': {
    expected: 'words where a text can have them',
    found: 'words in an element that holds only other elements',
    wayOut: 'Put them into a paragraph, an item or a line.',
  },
  'element-plain': {
    expected: 'elements for which an edition has something',
    found: 'others, whose words were taken as they are',
    wayOut: 'Check that nothing is meant by them that readers should see.',
  },
  'picture-left-out': {
    expected: 'words',
    found: 'a picture; its words were kept',
    wayOut: 'Describe it in the text, if needed.',
  },
  'notes-relabelled': {
    expected: 'notes that number or page tells apart',
    found: 'some without, so all were numbered through',
    wayOut: 'Correct the labels, if the print numbered them in another way.',
  },
  'link-left-out': {
    expected: 'links to a place in the text or to an address',
    found: 'one that leads elsewhere; its words were kept',
    wayOut: 'Make it a link in `text.mdx`, if it should be one.',
  },
  'citation-of-several': {
    expected: 'one work for each reference',
    found: 'several; the first was taken',
    wayOut: 'Mark each work in `text.mdx`.',
  },
  'works-uncited': {
    expected: 'references to every work of the bibliography',
    found: 'works to which nothing points; they stand as a list at the end of the text',
    wayOut: 'Move those that notes cite into `sources.json`, and mark the citations.',
  },
  'characters-added': {
    expected: 'quotation marks in the words',
    found: 'elements in their place, for which marks were written',
    wayOut: 'Check which marks the print has.',
  },
  'rights-taken': {
    expected: 'to know whether the edition may be public',
    found: 'a licence in the file, which was taken',
    wayOut: 'Remove rights from the head of `text.mdx`, if the edition is to be private.',
  },
  'page-unnumbered': {
    expected: 'a number for every page break',
    found: 'one without; it was left out',
    wayOut: 'Add `<Page n="…" />` to `text.mdx`, if pages are to be cited.',
  },
} as const;
