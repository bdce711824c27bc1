import { foldedSet } from '../folded-set.ts';

/**
 * Words behind which a full stop does not end a sentence, folded.
 *
 * Single letters are never the end of one either, unless a word such as *appendix* stands before them.
 */
export const abbreviations: ReadonlySet<string> = foldedSet(
  `ed eds edn vol vols no nos nr p pp pg st sts dr mr mrs ms prof rev col cols ch chap chaps fol fols bd bde jg hrsg hg hgg aufl t
  cf vgl bkz sm ibid ibidem op cit loc art al etc eg ie jan feb mar apr jun jul aug sep sept oct nov dec okt dez gg trans transl
  comp comps publ pub introd univ dept inst hon gen maj capt lt sr jr bros co inc ltd dir ouvr ser anm abs sp ebd ders dies id idem
  n nn fn mss ms add fasc pt approx ca repr cev haz diss esp n° sq suiv soch ukaz kn izd str vyp см вып изд стр`,
);

/** Words after which a single capital is a label and not an initial: `appendix L.` ends a sentence. */
export const labelledWords: ReadonlySet<string> = foldedSet(
  'appendix part section table plate annex enclosure book volume vol series class group box no',
);
