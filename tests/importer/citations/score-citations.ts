/**
 * Compare the citations that were found with those of a gold made by hand.
 *
 * A citation is found where one in the same note has at least 60 % of its printed words. Its source is right where it is
 * the source found at the full mention of the gold's source; no source found stands for two of the gold.
 *
 * @param gold
 *   In order.
 * @param found
 *   In order.
 * @returns
 *   Precision and recall, from 0 to 1, of the citation and of the citation with its source, and what is wrong in words.
 */
export function scoreCitations(gold: readonly Cited[], found: readonly Cited[]): Score {
  const partner = new Map<Cited, Cited>();
  const free = new Set(found);
  for (const wanted of gold) {
    const near = [...free]
      .filter(({ note }) => note === wanted.note)
      .map((other) => ({ other, share: overlap(wordsOf(wanted.printed), wordsOf(other.printed)) }))
      .filter(({ share }) => share >= 0.6)
      .sort((a, b) => b.share - a.share);
    const best = near[0]?.other;
    if (best === undefined) continue;
    free.delete(best);
    partner.set(wanted, best);
  }

  const sources = new Map<string, string>();
  const used = new Set<string>();
  for (const { source } of gold) {
    if (sources.has(source)) continue;
    const mentions = gold.filter((other) => other.source === source && partner.has(other));
    const first = mentions.find(({ form }) => form === 'full') ?? mentions[0];
    const key = first === undefined ? undefined : partner.get(first)?.source;
    if (key === undefined || used.has(key)) continue;
    used.add(key);
    sources.set(source, key);
  }

  const isRight = (wanted: Cited): boolean =>
    partner.has(wanted) && partner.get(wanted)?.source === sources.get(wanted.source);
  const right = gold.filter(isRight).length;
  const located = gold.filter(
    (wanted) => partner.has(wanted) && loose(wanted.locator) === loose(partner.get(wanted)?.locator),
  ).length;
  return {
    citation: { precision: partner.size / Math.max(1, found.length), recall: partner.size / gold.length },
    source: { precision: right / Math.max(1, found.length), recall: right / gold.length },
    locators: located / Math.max(1, partner.size),
    faults: [
      ...gold.filter((wanted) => !partner.has(wanted)).map(({ note, printed }) => `${note}: not found: ${printed}`),
      ...[...free].map(({ note, printed }) => `${note}: no citation: ${printed}`),
      ...gold
        .filter((wanted) => partner.has(wanted) && !isRight(wanted))
        .map(
          (wanted) =>
            `${wanted.note}: ${wanted.printed}: expected ${wanted.source}, found ${partner.get(wanted)?.source ?? ''}`,
        ),
    ],
    differences: gold.flatMap((wanted) => {
      const other = partner.get(wanted);
      if (other === undefined) return [];
      const parts = (['form', 'locator', 'printed'] as const).filter(
        (part) => loose(wanted[part]) !== loose(other[part]),
      );
      return parts.map((part) => `${wanted.note}: ${part}: expected ${wanted[part] ?? ''}, found ${other[part] ?? ''}`);
    }),
  };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** The share of the longer one that is in both. */
function overlap(one: readonly string[], other: readonly string[]): number {
  const rest = [...other];
  const both = one.filter((word) => {
    const at = rest.indexOf(word);
    if (at !== -1) rest.splice(at, 1);
    return at !== -1;
  });
  return both.length / Math.max(1, one.length, other.length);
}

/** Dashes and marks at the ends are not compared. */
function loose(text: string | undefined): string {
  return (text ?? '')
    .replace(/[–—-]/gu, '-')
    .replace(/\*/gu, '')
    .replace(/^[\s.,/]+|[\s.,]+$/gu, '');
}

/** A citation in a gold, or one that was found. */
export interface Cited {
  readonly note: string;
  readonly source: string;
  readonly printed: string;
  readonly locator?: string;
  readonly form?: string;
}

interface Score {
  readonly citation: { readonly precision: number; readonly recall: number };
  readonly source: { readonly precision: number; readonly recall: number };
  /** The share of found citations whose locator is the gold's. */
  readonly locators: number;
  readonly faults: readonly string[];
  /** What is unlike in citations that were found. */
  readonly differences: readonly string[];
}
