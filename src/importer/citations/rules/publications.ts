import { foldedSet } from '../folded-set.ts';

/** Words by which a newspaper or magazine is known where nothing else says so, folded. */
export const newspaperWords: ReadonlySet<string> = foldedSet(
  `times post gazette herald news zeitung presse monde figaro pravda izvestiia journal tribune telegraph guardian observer chronicle
  daily weekly standard courier courrier kurier temps matin tageblatt anzeiger gazete gazetesi corriere mail express mirror argus
  ledger examiner dispatch globe star sun press mercury echo bulletin packet morning evening review spectator economist nation`,
);

/** Words for a newspaper that stand before its name in prose, folded. */
export const newspaperNouns: ReadonlySet<string> = foldedSet(
  'newspaper newspapers paper daily weekly gazette organ journal periodical journaux quotidien zeitung gazetesi gazeta',
);

/** Words by which a thesis is known in an imprint, folded. */
export const thesisWords: ReadonlySet<string> = foldedSet('diss dissertation thesis phd these doktora tezi');

/** Words for a record, folded. With a date they name a document and no newspaper: `Minutes, 3 May 1920`. */
export const recordWords: ReadonlySet<string> = foldedSet(
  `to from minute minutes letter letters report reports memorandum memoranda telegram note notes speech interview diary entry cabinet despatch
  dispatch meeting conversation statement protocol circular appendix enclosure session debate was were is are on in at by after before
  an lettre brief bericht schreiben pismo doklad mektup rapor`,
);
