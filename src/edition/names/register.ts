import { searchableText } from '../searchable-text.ts';
import { type FormTrie, toFormTrie } from './form-trie.ts';
import type { Name } from './name.ts';

/** All names of the library, ready to be looked for. */
export interface Register {
  /** By id. */
  readonly names: ReadonlyMap<string, Name>;
  /** Names that have a form at every place, by form. */
  readonly holders: ReadonlyMap<string, readonly Name[]>;
  /** Names that a form means at certain places: `entente#p11 Kemal`. */
  readonly settled: ReadonlyMap<string, readonly Name[]>;
  /** Names that a form does not mean at certain places. */
  readonly excluded: ReadonlyMap<string, readonly Name[]>;
  readonly trie: FormTrie;
}

/**
 * Make a register of names.
 *
 * @param names
 *   All names of the library, each with an id of its own.
 * @returns
 *   The register; making it takes time in proportion to the letters of all forms.
 */
export function toRegister(names: readonly Name[]): Register {
  const holders = new Map<string, Name[]>();
  const settled = new Map<string, Name[]>();
  const excluded = new Map<string, Name[]>();
  const forms = new Set<string>();
  const add = (map: Map<string, Name[]>, key: string, name: Name): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [name]);
    else if (!list.includes(name)) list.push(name);
  };
  for (const name of names) {
    for (const written of name.forms) {
      const form = formKey(written);
      forms.add(form);
      add(holders, form, name);
    }
    for (const { form: written, in: places } of name.settled) {
      const form = formKey(written);
      forms.add(form);
      for (const place of places) add(settled, placeKey(place, form), name);
    }
    for (const { form, in: places } of name.not) {
      for (const place of places) add(excluded, placeKey(place, formKey(form)), name);
    }
  }
  return { names: new Map(names.map((name) => [name.id, name])), holders, settled, excluded, trie: toFormTrie(forms) };
}

/**
 * Write a form as it is compared.
 *
 * @param form
 *   As the editor wrote it.
 * @returns
 *   NFC, single spaces.
 */
export function formKey(form: string): string {
  return searchableText(form).text.trim();
}

/**
 * Name a form at a place.
 *
 * @param place
 *   `entente#p11`.
 * @param form
 *   A form as `formKey` gives it.
 * @returns
 *   A key of `settled` and `excluded`.
 */
export function placeKey(place: string, form: string): string {
  return `${place} ${form}`;
}
