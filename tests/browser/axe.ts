import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/**
 * Let axe look at a page, by the rules of WCAG 2.2 AA and those of good practice.
 *
 * @param page
 *   The page, as a reader has it before them.
 * @param rules
 *   The rules to apply; all where none are given.
 * @returns
 *   For each violation its rule and the first element that breaks it.
 */
export async function axe(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
  return page.evaluate(async (runOnly) => {
    const { axe: engine } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    const { violations } = await engine.run(
      runOnly === undefined
        ? { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }
        : { runOnly },
    );
    return violations.map(({ id, nodes }) => `${id}: ${String(nodes.length)} of ${nodes[0]?.html ?? ''}`);
  }, rules);
}

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}
