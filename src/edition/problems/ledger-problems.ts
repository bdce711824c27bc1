/** What can be wrong between an edition and the record of its anchors and versions. */
export const ledgerProblems = {
  'ledger-missing': {
    expected: 'a ledger, `anchors.json`, before an edition is published or released',
    found: 'none',
    wayOut: 'Run `npm run anchors`: from then on no anchor of it can break unseen.',
  },
  'ledger-syntax': {
    expected: 'JSON in `anchors.json`',
    found: 'a file that is none',
    wayOut: 'Nobody edits it by hand: `npm run undo`, or bring back the last version that was published.',
  },
  'ledger-field': {
    expected: 'the fields of the ledger as src/edition/ledger/ledger.ts describes them',
    found: 'others',
    wayOut: 'Nobody edits it by hand: `npm run undo`, or bring back the last version that was published.',
  },
  'ledger-entry': {
    expected: 'each anchor once in the ledger, and every way to lead somewhere',
    found: 'an anchor twice, or a way that leads nowhere or in a circle',
    wayOut: 'Nobody edits it by hand: `npm run undo`, or bring back the last version that was published.',
  },
  'anchor-missing': {
    expected: 'every paragraph, note and name in the ledger',
    found: 'one that is not there yet',
    wayOut: 'Run `npm run anchors`.',
  },
  'anchor-changed': {
    expected: 'the words of an anchor as the ledger records them',
    found: 'others, or only some of them',
    wayOut: 'Run `npm run anchors`.',
  },
  'anchor-lost': {
    expected: 'the words of an anchor',
    found: 'none of them, or all of them at another anchor',
    wayOut: 'Run `npm run anchors`, which asks what became of it.',
  },
  'anchor-order': {
    expected: 'paragraphs in the order of the ledger',
    found: 'one that was moved within the text',
    wayOut: 'Run `npm run anchors`.',
  },
  'anchor-unsure': {
    expected: 'to know where the words of an anchor stand now',
    found: 'several places, or too few of its words',
    wayOut: 'Decide with `--decide`, `--withdraw` or `--renumbered`; on a terminal the command asks.',
  },
  'history-syntax': {
    expected: 'JSON in `history.json`',
    found: 'a file that is none',
    wayOut: 'Nobody edits it by hand: `npm run undo`, or bring back the last version that was published.',
  },
  'history-field': {
    expected: 'the fields of the history as src/edition/history.ts describes them',
    found: 'others',
    wayOut: 'Nobody edits it by hand: `npm run undo`, or bring back the last version that was published.',
  },
  'release-date': {
    expected: 'a release not before the last one',
    found: 'an earlier date',
    wayOut: 'Give a later `--date`, or none for today.',
  },
} as const;
