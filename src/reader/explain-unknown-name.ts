import { nearestName } from '../edition/ledger/nearest-name.ts';
import * as words from '../interface/words.ts';
import { makeElement } from './make-element.ts';

/**
 * Say that an index of names has no such name, and point to the nearest; for what is no name, to the text.
 *
 * @param id
 *   What the address asked for, without `#`.
 * @param index
 *   The index. Its `data-text` is the address of the reading page.
 * @returns
 *   A paragraph.
 */
export function explainUnknownName(id: string, index: HTMLElement): HTMLElement {
  const unknown = `${words.astray.unknownName(id.replace(/^name-/iu, ''))} `;
  const entries = [...index.querySelectorAll<HTMLElement>('li[id^="name-"]')];
  const nearest = nearestName(
    entries.map((entry) => entry.id),
    id,
  );
  const entry = entries.find((one) => one.id === nearest);
  if (entry !== undefined) {
    const [before, after] = words.astray.nearest;
    // A name that is gone has only a line that says what became of it, which is not its name.
    const name = entry.dataset['title'] ?? entry.id.replace('name-', '');
    return makeElement('p', {}, [unknown, before, makeElement('a', { href: `#${entry.id}` }, [name]), after]);
  }
  if (/^name-/iu.test(id)) return makeElement('p', {}, [unknown, words.astray.begins]);
  const [before, after] = words.astray.inText;
  const href = `${index.dataset['text'] ?? '../'}#${encodeURIComponent(id)}`;
  return makeElement('p', {}, [unknown, before, makeElement('a', { href }, [words.astray.text]), after]);
}
