import { singleSpaced } from './single-spaced.ts';

/**
 * Read the locator of a citation: the part of a source that it points at.
 *
 *     , vol. xxi, pp. 247–8; vol. xxii, p. 16. See     vol. xxi, pp. 247–8; vol. xxii, p. 16
 *     , pp. 786–7, 794–801 passim.                       pp. 786–7, 794–801 passim
 *     , 88–9; see also                                   88–9
 *     , p. 64, which has it that before 1920             p. 64
 *     , p. 42, and his                                   p. 42
 *     , who says in 1920                                 (nothing)
 *
 * A locator is read clause by clause, as long as a clause begins like one: with a figure, a Roman numeral, a reference
 * of an archive, a date, or a word for a part (`p.`, `vol.`, `file`, `report`).
 *
 * @param after
 *   The words behind the citation, up to the next citation or the end of its paragraph.
 * @returns
 *   The locator as it stands, without the marks around it; empty where there is none.
 */
export function readLocator(after: string): string {
  const words = wordsOf(after);
  const state: State = { clauseBegins: true, clause: 'bare', end: 0 };
  for (const [at, word] of words.entries()) {
    const taken = take(word, words[at + 1], state);
    if (taken === 'no') break;
    if (taken === 'yes') state.end = at + 1;
    state.clauseBegins = word.parts || connectives.test(word.text);
    if (word.parts) state.clause = 'bare';
    if (word.ends) break;
  }
  const first = words[0];
  const last = words[state.end - 1];
  if (first === undefined || last === undefined) return '';
  return singleSpaced(after.slice(first.from, last.to));
}

/**
 * Judge the next word.
 *
 * @returns
 *   `yes`: up to here it is a locator; `perhaps`: it is one if what follows is; `no`: it ended before.
 */
function take(word: Word, next: Word | undefined, state: State): 'yes' | 'perhaps' | 'no' {
  const { text } = word;
  // `report for the week ending 9 September 1919`: a clause that names a document is taken whole.
  if (state.clause === 'document') return 'yes';
  if (connectives.test(text)) return word.parts ? 'no' : 'perhaps';
  // `part II of the report of 7 September 1920`
  if (/^(?:of|the)$/u.test(text) && state.clause === 'labelled') return 'perhaps';
  if (documents.test(text) && (state.clauseBegins || state.clause === 'labelled')) {
    state.clause = 'document';
    return word.parts || word.ends ? 'yes' : 'perhaps';
  }
  if (labels.test(text)) {
    state.clause = 'labelled';
    return /^(?:appendix|annex)$/iu.test(text) && (word.parts || word.ends) ? 'yes' : 'perhaps';
  }
  if (modifiers.test(text)) return 'yes';
  if (months.test(text)) return state.clauseBegins && !isValue(next?.text ?? '') ? 'no' : 'yes';
  if (isValue(text) && !(text === 'I' && state.clauseBegins && !isValue(next?.text ?? ''))) {
    // `, 12 men were killed`: a bare figure counts only where its clause ends behind it, or a month or the like follows.
    return state.clause !== 'bare' || word.parts || word.ends || next === undefined || continues(next) ? 'yes' : 'no';
  }
  if (/^\p{Lu}$/u.test(text) && state.clause === 'labelled') return 'yes';
  return namesPart(word, next, state) ? 'perhaps' : 'no';
}

function continues({ text }: Word): boolean {
  return [months, modifiers, connectives, labels].some((kind) => kind.test(text)) || /^\(?\d/u.test(text);
}

/** `E 14638/345/44`, and `Tiflis Consulate (1917–20)`: a part of an archive that has a name. */
function namesPart({ text, parts }: Word, next: Word | undefined, state: State): boolean {
  if (parts || next === undefined || !/^\p{Lu}/u.test(text)) return false;
  if (/^\p{Lu}$/u.test(text)) return isValue(next.text);
  if (!(state.clauseBegins && state.end === 0) && state.clause !== 'named') return false;
  state.clause = 'named';
  return /^\p{Lu}|^\(\d/u.test(next.text);
}

/** Figures, Roman numerals and what archives make of both: `347–8`, `xxxi`, `E/272/44`, `867B.00`, `[1965]`, `(1919)`. */
function isValue(text: string): boolean {
  return /^[\p{L}\d./–—()[\]’-]*\d[\p{L}\d./–—()[\]’-]*$/u.test(text) || /^[ivxlcdm]+(?:[–-][ivxlcdm]+)?$/iu.test(text);
}

const labels =
  /^(?:pp?|vols?|volumes?|nos?|numbers?|nrs?|nn?|notes?|fols?|chs?|chaps?|chapters?|pts?|parts?|bks?|books?|docs?|documents?|files?|cols?|secs?|sects?|sections?|§+|arts?|articles?|lines?|tables?|maps?|figs?|plates?|pls?|app|appendi(?:x|ces)|ser|series|box(?:es)?|folders?|reels?|rolls?|items?|pages?|paras?|paragraphs?|¶+|enclosures?|annex|issues?|bd|cilt|ss?|t|tome|kn|vyp|tom)\.?$/iu;
const documents = /^(?:reports?|letters?|telegrams?|despatch(?:es)?|dispatch(?:es)?|memorand(?:um|a)|entry|entries)$/iu;
const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?|Winter|Spring|Summer|Autumn)$/u;
const modifiers = /^(?:passim|throughout|ff?\.?|seqq?\.?|sqq?\.?|esp\.|especially|recto|verso)$/iu;
const connectives = /^(?:and|&|or|to|und|et|ve)$/iu;

/** Split at white space, and set the marks behind each word apart. */
function wordsOf(after: string): readonly Word[] {
  const lead = /^[\s,:]*/u.exec(after)?.[0].length ?? 0;
  const words: Word[] = [];
  for (const match of after.slice(lead).matchAll(/\S+/gu)) {
    const [whole] = match;
    const from = lead + match.index;
    const text = whole.replace(/[,;:]+$/u, '');
    const bare = text.replace(/\.$/u, '');
    const parts = text !== whole;
    const rest = after.slice(from + whole.length);
    const isLabel = labels.test(text) && !/^(?:ff?|appendix|annex)\.$/iu.test(text);
    const isAbbreviation = isLabel || months.test(text) || modifiers.test(text);
    const sentenceEnds =
      !parts && text.endsWith('.') && !isLabel && (!isAbbreviation || /^\s*(?:$|\p{Lu})/u.test(rest));
    const kept = text.endsWith('.') && !isAbbreviation ? bare : text;
    words.push({ text: kept, from, to: from + kept.length, parts, ends: sentenceEnds || rest.trim() === '' });
  }
  return words;
}

interface Word {
  /** Without the mark behind it. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Does a comma, semicolon or colon follow? */
  readonly parts: boolean;
  /** Is it the last of its sentence? */
  readonly ends: boolean;
}

interface State {
  clauseBegins: boolean;
  /** What the clause began with: a word for a part, a document or a name, which vouch for what follows; or none of them. */
  clause: 'bare' | 'labelled' | 'document' | 'named';
  /** How many words belong to the locator for certain. */
  end: number;
}
