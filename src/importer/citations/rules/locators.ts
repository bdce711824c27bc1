import { foldedSet } from '../folded-set.ts';

/**
 * Words that introduce a place in a work, folded: pages, volumes, chapters, columns, notes, and parts of archives.
 *
 * English: Chicago 17, 14.147–60 and 10.42. French p., t., chap., fol., sq. German S., Bd., Sp., Anm., Nr., f., ff.
 * Turkish s., c., cilt, sayfa. Russian s., t., l., op., d. (also in Cyrillic).
 */
export const pageWords: ReadonlySet<string> = foldedSet(
  'p pp page pages pg s ss sayfa str с стр стлб seite seiten sp col cols column columns fo fos fol fols folio folios f° ff л',
);

/** Words that introduce a volume or part. They stand before an imprint as well as behind it. */
export const volumeWords: ReadonlySet<string> = foldedSet(
  `vol vols volume volumes bd bde band bande t tom tome tomes т cilt c ciltler no nos nr nrs number numbers sayi issue issues
  n° heft h jg jahrgang pt part parts teil series ser fasc vyp вып livr kn kniga`,
);

/** Further words that introduce a place. */
export const placeWords: ReadonlySet<string> = foldedSet(
  `ch chap chaps chapter chapters kap kapitel bk book books n nn note notes anm footnote fn art arts section sect sec para
  paras paragraph line lines l ll vv v plate plates pl fig figs table tables map maps appendix app enclosure encl doc docs
  document documents dok sv passim f q sq sqq seq suiv suivante suivantes et hier especially esp ibid throughout frame`,
);

/** Words of archives: what a file is called, and what it holds. */
export const fileWords: ReadonlySet<string> = foldedSet(
  `file files folder folders box boxes bundle piece reel dossier dossiers carton liasse akte akten d delo op opis l list ll f fond
  report reports minute minutes memorandum memoranda despatch dispatch telegram letter dated for of from to week weeks ending
  month months and the enclosure consulate legation embassy correspondence кор д оп л`,
);

/** Words that join two places. */
export const placeLinks: ReadonlySet<string> = foldedSet('and und et ve e i y to vom du of the for');
