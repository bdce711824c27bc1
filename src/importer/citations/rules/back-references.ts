/** What a back-reference repeats: the whole citation before it, a work of the named author, or the author alone. */
export type BackReferenceKind = 'same' | 'work' | 'person';

/** A phrase that repeats something. */
export interface BackReference {
  /** Folded words; single letters are followed by full stops in print. */
  readonly words: readonly string[];
  readonly kind: BackReferenceKind;
  /** The kind of work that it can mean, where it says so. */
  readonly prefers: 'article' | 'book' | null;
}

const phrases: readonly (readonly [BackReferenceKind, BackReference['prefers'], string])[] = [
  // Latin: Chicago 17, 14.34–36; New Hart's Rules 17.2.5.
  ['same', null, 'ibid, ibidem, ib., loc cit, l. c.'],
  ['work', 'book', 'op cit, o. c., opus cit, opcit'],
  ['person', null, 'idem, id., eadem, iidem'],
  // German.
  ['same', null, 'ebd, ebda, ebenda, ebendort'],
  ['work', null, 'a. a. o., aao'],
  ['person', null, 'ders., derselbe, dies., dieselbe'],
  // French.
  ['work', 'book', 'ouvr cit, ouvr cite, ouvrage cite'],
  ['work', 'article', 'art cit, art cite, article cite'],
  // Turkish: adı geçen eser, adı geçen makale, aynı yer, aynı eser.
  ['work', 'book', 'a. g. e., adi gecen eser'],
  ['work', 'article', 'a. g. m., adi gecen makale'],
  ['same', null, 'ayni yer, ayni yerde, ayni eser, a. y.'],
  // Russian: там же, указ. соч.
  ['same', null, 'tam zhe, там же'],
  ['work', null, 'ukaz soch, указ соч'],
  // Italian and Spanish.
  ['same', null, 'ivi'],
  ['work', null, 'ob cit'],
];

/** Phrases that repeat a citation, longest first. */
export const backReferences: readonly BackReference[] = phrases
  .flatMap(([kind, prefers, list]) => list.split(', ').map((phrase) => ({ kind, prefers, words: phrase.split(' ') })))
  .sort((a, b) => b.words.length - a.words.length);
