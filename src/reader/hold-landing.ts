/** Milliseconds after which the places of what was drawn meanwhile have settled. */
const settled = 1500;

/**
 * Keep a place where its address has brought it, while what stands around it is drawn and takes the room that it needs.
 *
 * Browsers hold on to what is in view by themselves, but for two cases: one does not do so at all, and none can where the
 * page was too short at first to be scrolled so far. Whoever scrolls is let go at once.
 */
export function holdLanding(): void {
  let end = 0;
  const hold = (): void => {
    if (performance.now() > end) return;
    const target = document.querySelector(':target');
    const kept = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
    if (target !== null && Math.abs(target.getBoundingClientRect().top - kept) >= 1) target.scrollIntoView();
    requestAnimationFrame(hold);
  };
  const begin = (): void => {
    end = performance.now() + settled;
    hold();
  };
  for (const event of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
    addEventListener(
      event,
      () => {
        end = 0;
      },
      { passive: true, capture: true },
    );
  }
  addEventListener('hashchange', begin);
  begin();
}
