import { toNoteLabel } from '../to-note-label.ts';
import type { FoundNote } from './reading.ts';

/**
 * Give the notes of a file their labels.
 *
 * What our own files say holds. Else a number that no other note has is the label; where numbers come again, the page
 * of the first call is put before them; where that does not tell the notes apart either, they are numbered through.
 *
 * @param notes
 *   In the order of the file.
 * @param called
 *   The page on which each is called first, by key.
 * @returns
 *   Labels by key, each once; `isSure` unless they were numbered through although some had numbers, or had none.
 */
export function labelNotes(
  notes: readonly FoundNote[],
  called: ReadonlyMap<string, string | null>,
): { readonly labels: ReadonlyMap<string, string>; readonly isSure: boolean } {
  const ways: readonly ((note: FoundNote) => string | null)[] = [
    ({ label }) => label,
    ({ printed }) => numberOf(printed),
    ({ key, printed }) => onPage(called.get(key) ?? null, numberOf(printed)),
    // A sign has no number: the first on its page is 0.
    ({ key, printed }) => onPage(called.get(key) ?? null, printed === null ? null : (numberOf(printed) ?? '0')),
  ];
  for (const way of ways) {
    const labels = notes.map(way);
    const isComplete = labels.every((label) => label !== null) && new Set(labels).size === labels.length;
    if (isComplete) return { labels: new Map(notes.map(({ key }, index) => [key, labels[index] ?? ''])), isSure: true };
  }
  return { labels: new Map(notes.map(({ key }, index) => [key, String(index + 1)])), isSure: false };
}

/** `12`, `12.`, `[12]` and `(12)` are 12. */
function numberOf(printed: string | null): string | null {
  return /^\W*([1-9]\d*)\W*$/u.exec(printed ?? '')?.[1] ?? null;
}

function onPage(page: string | null, number: string | null): string | null {
  return page === null || number === null ? null : toNoteLabel(page, Number(number));
}
