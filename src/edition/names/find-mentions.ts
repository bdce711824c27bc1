import type { Article } from '../article.ts';
import { noteId } from '../element-ids.ts';
import { placeWords } from '../place-words.ts';
import { type FormMatch, findForms } from './find-forms.ts';
import type { Name } from './name.ts';
import { type Register, placeKey } from './register.ts';

/** One place where a name of the register is named. */
export interface Mention extends FormMatch {
  /** The id of the name. */
  readonly name: string;
  /** The anchor of the passage, `p12`, or the id of the note, `n135.5`. */
  readonly anchor: string;
}

/** A form that names of the register share, at a place where it is not said which is meant. */
export interface Unsettled {
  readonly form: string;
  readonly anchor: string;
  readonly names: readonly Name[];
  /** Whether more than one of them claims the place, or none does. */
  readonly claimed: boolean;
}

/**
 * Find every mention of every name in a text and its notes.
 *
 * @param slug
 *   The edition, as places in the register name it.
 * @param article
 *   The text and its notes.
 * @param register
 *   The names.
 * @returns
 *   Mentions in reading order, first of the text and then of the notes; and each place that must be settled, once.
 */
export function findMentions(
  slug: string,
  article: Article,
  register: Register,
): { readonly mentions: readonly Mention[]; readonly unsettled: readonly Unsettled[] } {
  if (register.names.size === 0) return { mentions: [], unsettled: [] };
  const mentions: Mention[] = [];
  const unsettled = new Map<string, Unsettled>();
  const places = [
    ...article.text.map(({ anchor, block }) => ({ anchor, blocks: [block] })),
    ...article.notes.map(({ label, blocks }) => ({ anchor: noteId(label), blocks })),
  ];
  for (const { anchor, blocks } of places) {
    for (const match of findForms(placeWords(blocks), register.trie)) {
      const { names, claimed } = namesMeant(placeKey(`${slug}#${anchor}`, match.form), match.form, register);
      // While it is not settled it counts as a mention of each, so that no check calls any of them unused.
      for (const { id } of names) mentions.push({ ...match, name: id, anchor });
      if (names.length > 1) unsettled.set(`${anchor} ${match.form}`, { form: match.form, anchor, names, claimed });
    }
  }
  return { mentions, unsettled: [...unsettled.values()] };
}

/** The names that claim the form at this place; where none does, those that have it everywhere and do not renounce it. */
function namesMeant(
  key: string,
  form: string,
  { holders, settled, excluded }: Register,
): { readonly names: readonly Name[]; readonly claimed: boolean } {
  const claiming = settled.get(key) ?? [];
  if (claiming.length > 0) return { names: claiming, claimed: true };
  const renouncing = excluded.get(key) ?? [];
  return { names: (holders.get(form) ?? []).filter((name) => !renouncing.includes(name)), claimed: false };
}
