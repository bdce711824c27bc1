import { pathTo } from '../site/path-to.ts';
import type { Reading } from './reading.ts';

/** Milliseconds of reading after which the search is made ready, too. */
const settled = 10_000;

/**
 * Have the page that is being read kept, and with it the other pages of its edition, what it is cited by, the search and
 * the library.
 *
 * Nothing of this delays the page: it begins when all is loaded. Readers who save data get only what they open.
 */
async function reportReading(): Promise<void> {
  await navigator.serviceWorker.register(pathTo('sw.js'), { updateViaCache: 'none' });
  const { active } = await navigator.serviceWorker.ready;
  const tell = (reading: Reading): void => active?.postMessage(reading);
  const toAddress = (path: string): string => new URL(path, location.href).href;
  const page = location.href.replace(/[?#].*$/u, '');
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const inEdition = [...document.querySelectorAll<HTMLAnchorElement>('.edition-nav a')].map(({ href }) => href);
  const isSaving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
  const isEdition = inEdition.length > 0 && !isSaving;
  const [text = ''] = inEdition;
  const ahead = [
    ...inEdition,
    // What the panel of citations and the box for going to a place ask for when they are opened.
    ...['cite.json', 'places.json'].map((file) => text + file),
    ...['', 'search/', 'offline/'].map((path) => toAddress(pathTo(path))),
  ];
  tell({ loaded: [page, ...loaded], ahead: isEdition && isFirst(text) ? ahead : [], index: null });
  if (!isEdition) return;
  setTimeout(() => {
    tell({ loaded: [], ahead: [], index: toAddress(pathTo('pagefind/offline.json')) });
  }, settled);
}

/** Whether no other page of the edition has been opened in this tab. */
function isFirst(edition: string): boolean {
  const name = `manicule-kept ${edition}`;
  try {
    const known = sessionStorage.getItem(name) !== null;
    sessionStorage.setItem(name, '');
    return !known;
  } catch {
    // A reader may forbid it.
    return true;
  }
}

// `npm run dev` makes no worker; a browser has none where the address is not safe, and may forbid it.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  const begin = (): void => void reportReading().catch(() => undefined);
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}
