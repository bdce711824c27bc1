import { nameSize } from '../interface/name-size.ts';

/** The place that a page leaves for the size of a file: its path from the root of the site. */
const place = /<span data-size-of="([^"]+)"><\/span>/gu;

/**
 * Tell whether a page names the sizes of files, so that they must be written before it.
 *
 * @param html
 *   A page as Astro rendered it.
 * @returns
 *   Whether it leaves a place for one.
 */
export function namesSizes(html: string): boolean {
  return html.search(place) !== -1;
}

/**
 * Say on a page how large the files are that it offers.
 *
 * @param html
 *   A page as Astro rendered it.
 * @param sizes
 *   Bytes of each file that was written, by its path from the root of the site.
 * @returns
 *   The page.
 * @throws {Error}
 *   Where a file was not written.
 */
export function fillSizes(html: string, sizes: ReadonlyMap<string, number>): string {
  return html.replace(place, (_, path: string) => {
    const bytes = sizes.get(path);
    if (bytes === undefined) throw new Error(`Expected ${path} among the files of the edition; it was not written.`);
    return `<span class="size">${nameSize(bytes)}</span>`;
  });
}
