import { foldedSet } from '../folded-set.ts';

/**
 * Words that introduce a citation, folded. None of them belongs to a name or a title beside it.
 *
 * English: Chicago Manual of Style 17, 14.37–52, and The Bluebook, rule 1.2. French: Lexique des règles typographiques,
 * s.v. *Renvois*. German, Turkish and Russian: the handbooks of the fields.
 */
export const signalWords: ReadonlySet<string> = foldedSet(
  `see cf compare also contrast consult especially esp particularly generally passim quoted cited reprinted accord eg viz
  voir cite confer notamment aussi vgl vergleiche siehe auch dazu hierzu etwa bkz bk krş ayrıca sm cm takzhe также см
  véase vide vedi cfr zie ook zit nach`,
);

/** Words that open a sentence and therefore have a capital, though they are no name; folded. */
export const sentenceOpeners: ReadonlySet<string> = foldedSet(
  `a about according after again against all although among an and another any are as at because before besides both but by
  during each either even every few following for from further furthermore had has have he her here his how however i if in
  indeed instead is it its like many more moreover most much neither nor not of on one only or other others our perhaps
  several she similarly since so some such than that the their then there therefore these they this those though through
  throughout thus to under unlike until was we were what when where whereas whether which while who whose why with without yet
  et dans selon pour sur par mais ou outre ainsi il elle ils on ce cette ces
  und oder aber so im am bei nach mit zu zum zur fur uber aus von nur schon noch der die das den dem ein eine
  ve ile icin bu`,
);
