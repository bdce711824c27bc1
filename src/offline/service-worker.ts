import { assetsNamedIn } from './assets-named-in.ts';
import { fileStrategies } from './file-strategies.ts';
import { kindOfFile } from './kind-of-file.ts';
import type { Reading } from './reading.ts';

/**
 * The service worker of the site, `sw.js`: answers from what was kept where the network does not.
 *
 * What a reader has opened is kept as it passes; what belongs to it is fetched when the page asks for that.
 */
const scope = globalThis as unknown as WorkerScope;
const root = scope.registration.scope;
const strategies = fileStrategies(root);

scope.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([keepPage(`${root}offline/`, event), scope.skipWaiting()]));
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(scope.clients.claim());
});

scope.addEventListener('fetch', (event) => {
  const strategy = strategyFor(event.request.url);
  if (event.request.method === 'GET' && strategy !== null) event.respondWith(strategy.handle(event));
});

scope.addEventListener('message', (event) => {
  // Only pages of this site can send one, and they send nothing else.
  event.waitUntil(keepReading(event.data as Reading, event));
});

async function keepReading({ loaded, ahead, index }: Reading, event: ExtendableEvent): Promise<void> {
  for (const address of loaded) {
    if ((await caches.match(address, { ignoreSearch: true })) === undefined) await keep(address, event);
  }
  for (const page of ahead) await keepPage(page, event).catch(() => undefined);
  if (index === null) return;
  const list = await keep(index, event);
  const files = ((await list?.json()) ?? []) as readonly string[];
  for (const file of files) await keep(new URL(file, index).href, event);
}

/** Keep a page with all styles, scripts and fonts that it may need; fails where the page does not come. */
async function keepPage(address: string, event: ExtendableEvent): Promise<void> {
  const page = await keep(address, event);
  if (page === null) throw new Error(`Expected the page ${address}; it did not come.`);
  const names = new Set(assetsNamedIn(await page.text()));
  // A set goes on through what is added to it meanwhile.
  for (const name of names) {
    const asset = await keep(`${root}_astro/${name}`, event);
    if (asset === null || name.endsWith('.woff2')) continue;
    for (const further of assetsNamedIn(await asset.text())) names.add(further);
  }
}

/** Null for what did not come, is gone, or is not to be kept. */
async function keep(address: string, event: ExtendableEvent): Promise<Response | null> {
  const strategy = strategyFor(address);
  if (strategy === null) return null;
  const [response, done] = strategy.handleAll({ request: new Request(address), event });
  try {
    const kept = (await response).clone();
    await done;
    return kept.ok ? kept : null;
  } catch {
    await done.catch(() => undefined);
    return null;
  }
}

function strategyFor(address: string): (typeof strategies)[keyof typeof strategies] | null {
  if (!address.startsWith(root)) return null;
  const kind = kindOfFile(address.slice(root.length).replace(/[?#].*$/u, ''));
  return kind === null ? null : strategies[kind];
}
