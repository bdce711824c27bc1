import type { Deployment } from './deployment.ts';

/**
 * Open a site that is served.
 *
 * Pages are asked for as readers ask for them, by their folder; what a host keeps for itself is not asked for.
 *
 * @param address
 *   Of the root of the site: `https://example.org/editions/`.
 * @returns
 *   The site. Nobody can list its files, so what it has too many stays unknown.
 */
export function openAddress(address: string): Deployment {
  const root = address.replace(/\/?$/u, '/');
  return {
    name: root,
    async read(path) {
      const asked = encodeURI(path)
        .replace(/[?#]/gu, encodeURIComponent)
        .replace(/(?<=^|\/)index\.html$/u, '');
      try {
        const response = await fetch(root + asked, { cache: 'no-store', signal: AbortSignal.timeout(30_000) });
        return response.ok ? new Uint8Array(await response.arrayBuffer()) : `status ${String(response.status)}`;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
    list: null,
  };
}
