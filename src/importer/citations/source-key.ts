import { smallWords } from './rules/small-words.ts';
import { slug } from './slug.ts';
import type { SourceDraft } from './source-draft.ts';

/**
 * Give each source a key that a person can read: `karabekir1960`, `fo371`, `dokumenty-vneshnei-politiki`.
 *
 * @param drafts
 *   All sources, in order.
 * @returns
 *   Lower-case ASCII, each once. Of two that would be equal the later has a letter: `farrow1931b`.
 */
export function sourceKeys(drafts: readonly SourceDraft[]): ReadonlyMap<SourceDraft, string> {
  const keys = new Map<SourceDraft, string>();
  const used = new Map<string, number>();
  const given = new Set<string>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    let count = used.get(key) ?? 0;
    let free = key;
    while (given.has(free)) {
      count += 1;
      free =
        count < 26
          ? `${key}${/\d$/u.test(key) ? '' : '-'}${String.fromCharCode(97 + count)}`
          : `${key}-${String(count + 1)}`;
    }
    used.set(key, count);
    given.add(free);
    keys.set(draft, free);
  }
  return keys;
}

function keyOf({ mention, names, title, aliases, shortTitles }: SourceDraft): string {
  if (mention.archive !== null) return mention.archive.key === '' ? 'archive' : mention.archive.key;
  const year = mention.publication.imprint?.year ?? null;
  const family = names[0]?.family;
  if (family !== undefined && slug(family) !== '')
    return `${slug(family).replace(/-/gu, '')}${year === null ? keyTail(title) : String(year)}`;
  const [alias] = aliases;
  if (alias !== undefined && slug(alias) !== '') return slug(alias);
  if (mention.kind === 'newspaper') return slug(title) === '' ? 'newspaper' : slug(title);
  // A short title that begins the full one is what readers know the work by.
  const [short] = [...shortTitles.keys()]
    .filter((words) => title.startsWith(words))
    .sort((a, b) => b.length - a.length);
  const key = firstWords(short ?? title);
  return key === '' ? 'source' : key;
}

function keyTail(title: string): string {
  const tail = firstWords(title).split('-')[0] ?? '';
  return tail === '' ? '' : `-${tail}`;
}

/** The first words, three of them weighty. */
function firstWords(title: string): string {
  const words = slug(title).split('-');
  let weighty = 0;
  const end = words.findIndex((word) => {
    if (!smallWords.has(word)) weighty += 1;
    return weighty === 4;
  });
  const taken = end === -1 ? words : words.slice(0, end);
  while (taken.length > 1 && smallWords.has(taken.at(-1) ?? '')) taken.pop();
  while (taken.length > 1 && smallWords.has(taken[0] ?? '')) taken.shift();
  return taken.join('-');
}
