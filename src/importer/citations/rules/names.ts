import { foldedSet } from '../folded-set.ts';

/** Lower-case words that belong to a personal name (CSL: particles), folded. */
export const particles: ReadonlySet<string> = foldedSet(
  'da dal de del della den der di do dos du d el al bin ibn ben la le ten ter van von y zu zum zur af av',
);

/** Forms of address and rank before a name, folded; they are no part of it. */
export const honorifics: ReadonlySet<string> = foldedSet(
  `sir lord lady dame dr prof professor mr mrs ms general gen colonel col major maj captain capt lieutenant lt admiral marshal
  count countess viscount earl baron baroness duke prince princess bishop cardinal rev reverend president father mme mlle`,
);

/** What stands behind a family name, folded. */
export const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/**
 * Words by which a body is told from a person, folded, in the languages of the notes.
 *
 * A body's name may have lower-case words in it (`Institut istorii partii pri TsK`).
 */
export const corporateWords: ReadonlySet<string> = foldedSet(
  `academy administration agency archiv archives arkhiv arkhivnoe arsivi assembly association bank board bundesarchiv bureau cabinet
  central centre center chamber church college comision comite comité commission commissariat committee conference congress consulate
  corporation council court delegation department direction division ecole enstitusu enstitu federation filial forum foundation
  gesellschaft government institut institute institution instituto international istituto kommissiia komitet kongress kultusministerium
  kurumu league legation library ministere ministerio ministerium ministerstvo ministry museum nations office organisation organization
  parliament party republic royal school secretariat senate service societe society states survey universitat universite universitesi
  university upravlenie union war akademiia akademiiia akademie genelkurmay baskanligi mudurlugu sovet`,
);

/** Lower-case words inside the name of a body, folded. */
export const corporateLinks: ReadonlySet<string> = foldedSet(
  'of the for and on pri i na po v des der die fur fuer und de del la las los y et du pour a to ve',
);

/** Words that join names, folded. */
export const nameJoiners: ReadonlySet<string> = new Set('and & et und y e i ve og en и'.split(' '));

/** States that stand as author or before one of their bodies: `United States, Department of State`; folded. */
export const states: ReadonlySet<string> = new Set([
  'united states',
  'us',
  'u s',
  'usa',
  'great britain',
  'united kingdom',
  'uk',
  'france',
  'germany',
  'italy',
  'austria',
  'russia',
  'ussr',
  'turkey',
  'spain',
  'greece',
  'sweden',
  'norway',
  'india',
  'japan',
  'china',
  'canada',
  'australia',
]);

/** Words that take up the author named before: `and his *Memoirs*`; folded. */
export const possessives: ReadonlySet<string> = foldedSet('his her their son sa ses sein seine ihr ihre ego onun');
