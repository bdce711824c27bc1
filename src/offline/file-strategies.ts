import { CacheableResponsePlugin } from 'workbox-cacheable-response';
import { ExpirationPlugin } from 'workbox-expiration';
import { CacheFirst, NetworkFirst, type Strategy } from 'workbox-strategies';
import type { FileKind } from './kind-of-file.ts';

/** Seconds after which a page is taken as it was kept, though the network may still answer. */
const patience = 3;

/**
 * Say where files of each kind are looked for and how many of them are kept.
 *
 * What is named for its content is taken from the cache. All else is asked for first, so that a new deployment is seen
 * at once, and taken as it was kept when no answer comes.
 *
 * @param root
 *   The whole address of the root of the site. Caches are named for it: several sites may share a host.
 * @returns
 *   A strategy of Workbox for each kind.
 */
export function fileStrategies(root: string): Readonly<Record<FileKind, Strategy>> {
  const nameOf = (kind: FileKind): string => `manicule ${kind} ${root}`;
  const settings = (kind: FileKind, maxEntries: number, more: readonly Plugin[] = []): Settings => ({
    cacheName: nameOf(kind),
    plugins: [
      // A redirection, too, is an answer, but a browser takes none from a cache.
      new CacheableResponsePlugin({ statuses: [200] }) as Plugin,
      new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true }) as Plugin,
      ...more,
    ],
  });
  // What the browser itself keeps may be old. It asks anew for a page that is opened, but not for one fetched ahead.
  const asked = { fetchOptions: { cache: 'no-cache' } } as const;
  const pages = (kind: 'page' | 'passage', maxEntries: number): NetworkFirst =>
    new NetworkFirst({
      ...settings(kind, maxEntries, [withoutQuery, forgetGone(nameOf(kind)), fallBackOn(`${root}offline/`)]),
      ...asked,
      networkTimeoutSeconds: patience,
    });
  return {
    asset: new CacheFirst(settings('asset', 200)),
    index: new CacheFirst(settings('index', 800)),
    // Its files belong together: none of them is taken from the cache only because it is slow.
    search: new NetworkFirst({ ...settings('search', 20, [withoutQuery]), ...asked }),
    fallback: new NetworkFirst({ ...settings('fallback', 1), ...asked }),
    passage: pages('passage', 60),
    page: pages('page', 150),
    data: new NetworkFirst({ ...settings('data', 100), ...asked, networkTimeoutSeconds: patience }),
  };
}

/** Workbox is not written for `exactOptionalPropertyTypes`: its own plugins are none to it. */
type Plugin = NonNullable<Strategy['plugins']>[number];

interface Settings {
  readonly cacheName: string;
  readonly plugins: Plugin[];
}

/** Queries are read by scripts of the page; the file is the same. */
const withoutQuery: Plugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(request.url.replace(/[?#].*$/u, '')),
};

/** An edition that was withdrawn must not live on in the cache. */
function forgetGone(cacheName: string): Plugin {
  return {
    async fetchDidSucceed({ request, response }) {
      if (response.status === 404 || response.status === 410) {
        const cache = await caches.open(cacheName);
        await cache.delete(request, { ignoreSearch: true });
      }
      return response;
    },
  };
}

function fallBackOn(page: string): Plugin {
  return {
    handlerDidError: ({ request }) => (request.mode === 'navigate' ? caches.match(page) : Promise.resolve(undefined)),
  };
}
