const prefix = 'manicule-';

/**
 * Recall what a reader chose on an earlier visit.
 *
 * @param name
 *   Of the choice: `style`.
 * @returns
 *   What was remembered; null where nothing was, or where the reader forbids it.
 */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

/**
 * Remember a choice for later visits.
 *
 * @param name
 *   Of the choice.
 * @param value
 *   What to remember; null forgets it.
 */
export function remember(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, value);
  } catch {
    // A reader may forbid it; the choice then lasts as long as the page.
  }
}
