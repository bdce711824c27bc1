/** What can be wrong with what stands beside a text: sources, annotations, names, chronology. */
export const apparatusProblems = {
  'source-missing': {
    expected: 'every source that the text cites in `sources.json`',
    found: 'a key that no source has',
    wayOut: 'Add the source, or correct the key.',
  },
  'source-uncited': {
    expected: 'every source of `sources.json` to be cited',
    found: 'one that nothing cites',
    wayOut: 'Cite it, or remove it.',
  },
  'source-twice': {
    expected: 'one source for each key',
    found: 'a second one',
    wayOut: 'Remove one, or give it a key of its own.',
  },
  'sources-syntax': {
    expected: 'JSON',
    found: 'a file that is none',
    wayOut: 'Look for a missing comma or quotation mark at the place that is named.',
  },
  'sources-field': {
    expected: 'a list of CSL-JSON items, each with an id and a type',
    found: 'a field that is missing, unknown or of another form',
    wayOut: 'Correct the field that is named.',
  },
  'editorial-source-twice': {
    expected: 'a work either in `sources.json` or in `annotations/sources.json`',
    found: 'a key that is in both',
    wayOut: 'Remove it from `annotations/sources.json`.',
  },
  'editorial-source-uncited': {
    expected: 'every work of `annotations/sources.json` to be cited by an annotation',
    found: 'one that none cites',
    wayOut: 'Cite it, or remove it.',
  },
  'prose-file-name': {
    expected: 'a file name of the letters a to z, digits and hyphens, for it is part of addresses',
    found: 'another name',
    wayOut: 'Rename the file; accents belong inside it.',
  },
  'prose-syntax': {
    expected: 'Markdown',
    found: 'braces, angle brackets or an import line that are not escaped',
    wayOut: 'Put a backslash before the character.',
  },
  'prose-element': {
    expected: 'words, emphasis, links, lists and citations in editorial prose',
    found: 'something else',
    wayOut: 'Say it in words, or escape the character.',
  },
  'prose-link': {
    expected: 'a link to http:, https:, mailto: or a place in the text (#p12)',
    found: 'another kind of address',
    wayOut: 'Correct the address.',
  },
  'prose-citation': {
    expected: 'citations in the form `[@key, p. 12]`, in a paragraph',
    found: 'one in another form or place',
    wayOut: 'Write it in this form, in a paragraph.',
  },
  'annotation-syntax': {
    expected: 'YAML at the head of an annotation',
    found: 'lines that are no YAML',
    wayOut: 'Look for a missing colon, space or quotation mark on that line.',
  },
  'annotation-field': {
    expected: 'anchor, quote and kind at the head of an annotation',
    found: 'a field that is missing, unknown or of another form',
    wayOut: 'Correct the field that is named.',
  },
  'annotation-fields-missing': {
    expected: 'fields between two lines of `---` at the beginning of an annotation',
    found: 'none',
    wayOut: 'Write anchor, quote and kind there.',
  },
  'annotation-empty': {
    expected: 'sentences below the head of an annotation',
    found: 'none',
    wayOut: 'Write what is to be said, or remove the file.',
  },
  'annotation-anchor': {
    expected: 'the anchor of a paragraph or note of the text',
    found: 'an anchor that is not there',
    wayOut: 'Correct the anchor.',
  },
  'annotation-quote': {
    expected: 'the quoted words once in the paragraph or note that the annotation points at',
    found: 'them nowhere in it, or more than once',
    wayOut: 'Quote exactly, and enough to be found in one place.',
  },
  'annotation-source': {
    expected: 'every key that an annotation cites in one of the two lists of works',
    found: 'a key that neither has',
    wayOut: 'Add the work to `annotations/sources.json`, or correct the key.',
  },
  'name-syntax': {
    expected: 'YAML at the head of a name',
    found: 'lines that are no YAML',
    wayOut: 'Look for a missing colon, space or quotation mark on that line.',
  },
  'name-field': {
    expected: 'name, sort and forms at the head of a name',
    found: 'a field that is missing, unknown or of another form',
    wayOut: 'Correct the field that is named.',
  },
  'name-fields-missing': {
    expected: 'fields between two lines of `---` at the beginning of a name',
    found: 'none',
    wayOut: 'Write name, sort and forms there.',
  },
  'name-empty': {
    expected: 'a sentence on the name below its head',
    found: 'none',
    wayOut: 'Write one.',
  },
  'name-citation': {
    expected: 'sentences without citations: the registers belong to no edition, and have no list of works',
    found: 'a citation',
    wayOut: 'Say it in an annotation, which can cite, or leave the citation out.',
  },
  'name-twice': {
    expected: 'a file name that no other name has',
    found: 'the same in another register',
    wayOut: 'Rename one of the two files.',
  },
  'name-unmentioned': {
    expected: 'every name to be mentioned in some edition',
    found: 'one whose forms stand in no text',
    wayOut: 'Correct its forms (capitals and accents count), or remove the file.',
  },
  'name-form-unused': {
    expected: 'every form of a name in some edition',
    found: 'one that stands in no text, except within a longer form or a citation',
    wayOut: 'Correct it, remove it, or move it to `also`.',
  },
  'name-place': {
    expected: 'a paragraph or note in which the form stands, under `settled` and `not`',
    found: 'a place that is not there, or without the form',
    wayOut: 'Correct the place, or remove it.',
  },
  'name-unsettled': {
    expected: 'to know which of several names a form means at a place',
    found: 'nothing that says so, or two names that claim it',
    wayOut: 'Settle the form in the name that is meant.',
  },
  'chronology-syntax': {
    expected: 'YAML',
    found: 'lines that are none',
    wayOut: 'Look for a missing colon, space or quotation mark on that line.',
  },
  'chronology-field': {
    expected: 'events with date (EDTF), printed, event and anchor',
    found: 'a field that is missing, unknown or of another form',
    wayOut: 'Correct the field that is named.',
  },
  'chronology-anchor': {
    expected: 'the anchor of the paragraph or note that tells the event',
    found: 'an anchor that is not in the text',
    wayOut: 'Correct the anchor.',
  },
} as const;
