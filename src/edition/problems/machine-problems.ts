/** What can be wrong with files, with the machine, and with a site that was built. */
export const machineProblems = {
  'file-missing': {
    expected: 'a file',
    found: 'none, or a folder',
    wayOut: 'Check its name and the folder you are in.',
  },
  'file-empty': { expected: 'a text', found: 'an empty file', wayOut: 'Check that the file was saved.' },
  'file-binary': {
    expected: 'a plain text, or a Word file (.docx)',
    found: 'another kind of file',
    wayOut: 'Save it as plain text (.txt) in UTF-8, and import that.',
  },
  'file-encoding': {
    expected: 'UTF-8',
    found: 'a byte that is none',
    wayOut: 'Save the file as UTF-8.',
  },
  'character-control': {
    expected: 'letters, signs and spaces',
    found: 'a control character, which no page can show',
    wayOut: 'Remove it, or put the letter there that was meant.',
  },
  'edition-name': {
    expected: 'a folder of an edition named in lower-case letters, digits and hyphens, for it is part of addresses',
    found: 'another name',
    wayOut: 'Rename the folder.',
  },
  'edition-name-taken': {
    expected: 'an edition to have a name of its own',
    found: 'one that the site uses for its own pages and files, such as `search`',
    wayOut: 'Rename the folder.',
  },
  'disk-full': {
    expected: 'room on the disk',
    found: 'none; nothing of the edition was changed',
    wayOut: 'Make room, and run the command again.',
  },
  'not-writable': {
    expected: 'to be allowed to write into the folder',
    found: 'that it may only be read; nothing of the edition was changed',
    wayOut: 'Change the rights of the folder, or work on a copy of it.',
  },
  busy: {
    expected: 'no other command at work on the same content',
    found: 'one',
    wayOut: 'Wait until it has ended, and run the command again.',
  },
  'link-broken': {
    expected: 'a page at the address of every link of the built site',
    found: 'none',
    wayOut: 'Correct the link in the text; a link that we made is a bug of ours.',
  },
  'fragment-broken': {
    expected: 'the place that a link of the built site leads to',
    found: 'a page without it',
    wayOut: 'Correct the link in the text; a link that we made is a bug of ours.',
  },
  'id-twice': {
    expected: 'each id once on a page',
    found: 'two elements with the same',
    wayOut: 'This is a bug of ours. Please report it, with the edition.',
  },
  'policy-missing': {
    expected: 'a content security policy in the head of every page',
    found: 'none, or one that comes too late',
    wayOut: 'This is a bug of ours. Please report it.',
  },
  'code-in-page': {
    expected: 'no script, style or event attribute in a page without its hash in the policy',
    found: 'one',
    wayOut: 'This is a bug of ours. Please report it.',
  },
  'link-unsafe': {
    expected: 'no address that runs (`javascript:`) on a page',
    found: 'one',
    wayOut: 'Look for the address in the text, its sources and annotations, and correct it there.',
  },
  'loaded-from-elsewhere': {
    expected: 'everything that a page loads to come from its own site',
    found: 'an address of another host',
    wayOut: 'Remove it, or put the file into the site.',
  },
  'deployment-unlisted': {
    expected: 'the checksums of a deployed site, in SHA256SUMS at its root',
    found: 'none',
    wayOut: 'Name the folder or address at which the site begins, or copy the site again, whole.',
  },
  'deployment-list-torn': {
    expected: 'a checksum, two spaces and a path on each line of SHA256SUMS',
    found: 'a line of another form, or a list that breaks off',
    wayOut: 'Copy the site again, whole.',
  },
  'deployment-missing': {
    expected: 'every file of the site where it was deployed',
    found: 'one that is not there',
    wayOut: 'Copy the site again, whole; then verify it again.',
  },
  'deployment-changed': {
    expected: 'the bytes that were built',
    found: 'others',
    wayOut: 'Copy the site again. If it differs still, the host rewrites what it serves: switch that off.',
  },
  'deployment-extra': {
    expected: 'no files but those that were built',
    found: 'another, in the folder of the site',
    wayOut: 'Remove it if it is left over from an earlier build.',
  },
} as const;
