/** Forms of names, letter by letter, so that a text is scanned once however many forms there are. */
export interface FormTrie {
  readonly next: Map<string, FormTrie>;
  /** The form that ends here, if one does. */
  form: string | null;
}

/**
 * Join forms into a trie.
 *
 * @param forms
 *   As `searchableText` would give them: NFC, single spaces.
 * @returns
 *   The root.
 */
export function toFormTrie(forms: Iterable<string>): FormTrie {
  const root: FormTrie = { next: new Map(), form: null };
  for (const form of forms) {
    let node = root;
    for (const unit of form) {
      const next = node.next.get(unit) ?? { next: new Map(), form: null };
      node.next.set(unit, next);
      node = next;
    }
    node.form = form;
  }
  return root;
}
