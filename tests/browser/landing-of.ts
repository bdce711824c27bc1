import type { Page } from 'playwright-core';

/**
 * Say how far a place is from where an address should bring it, once nothing moves any more.
 *
 * @param page
 *   A page whose address asks for the place.
 * @param id
 *   The id of the place.
 * @returns
 *   CSS pixels, downwards. Zero where it stands under the room that is kept at the top of the window, or where the page
 *   cannot be scrolled so far.
 */
export async function landingOf(page: Page, id: string): Promise<number> {
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(async (anchor) => {
    const frame = (): Promise<unknown> => new Promise((next) => requestAnimationFrame(next));
    const root = document.documentElement;
    const top = (): number => document.getElementById(anchor)?.getBoundingClientRect().top ?? NaN;
    // Still, and still after ten pictures more.
    for (let still = 0, last = NaN; still < 10; still += 1) {
      await frame();
      if (top() !== last) still = 0;
      last = top();
    }
    const isEnd = root.scrollHeight - innerHeight - scrollY < 1;
    return isEnd ? 0 : top() - parseFloat(getComputedStyle(root).scrollPaddingTop);
  }, id);
}
