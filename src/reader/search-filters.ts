import { finding } from '../interface/words.ts';
import { type Kind, kindNames } from '../search/kinds.ts';
import type { Catalogue } from '../search/passage.ts';
import type { Hit } from '../search/rank-hits.ts';
import type { SearchState } from '../search/search-state.ts';
import type { SearchParts } from './search-parts.ts';

/** More editions than these are offered only where they are chosen already. */
const mostEditions = 12;

/**
 * Count hits by what they have in common.
 *
 * @param hits
 *   Any hits.
 * @param of
 *   What to count by.
 * @returns
 *   The number of hits for each.
 */
export function countHits<Key>(hits: readonly Hit[], of: (hit: Hit) => Key): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const hit of hits) counts.set(of(hit), (counts.get(of(hit)) ?? 0) + 1);
  return counts;
}

/**
 * Show what the hits can be narrowed to, each with its count.
 *
 * A count says how many hits there would be if only this were chosen of its sort, and what is chosen of the other stayed.
 *
 * @param parts
 *   The elements of the page.
 * @param catalogue
 *   What there is to be found.
 * @param state
 *   What is chosen.
 * @param hits
 *   All that was found, whatever is chosen.
 */
export function showFilters(parts: SearchParts, catalogue: Catalogue, state: SearchState, hits: readonly Hit[]): void {
  const inEditions = hits.filter(({ edition }) => state.editions.length === 0 || state.editions.includes(edition.slug));
  const ofKinds = hits.filter(({ group }) => state.kinds.length === 0 || state.kinds.includes(group[0]));
  const byKind = countHits(inEditions, ({ group }) => group[0]);
  const byEdition = countHits(ofKinds, ({ edition }) => edition.slug);
  const present = new Set(catalogue.editions.flatMap(({ groups }) => groups.map(([kind]): Kind => kind)));
  const kindChoices = kindNames
    .filter((kind) => present.has(kind))
    .map((kind) => ({
      value: kind,
      text: finding.kinds[kind].many,
      count: byKind.get(kind) ?? 0,
      chosen: state.kinds.includes(kind),
    }));
  const editionChoices = catalogue.editions
    .map(({ slug, title }) => ({
      value: slug,
      text: title,
      count: byEdition.get(slug) ?? 0,
      chosen: state.editions.includes(slug),
    }))
    .filter(({ count, chosen }) => count > 0 || chosen)
    .sort((a, b) => b.count - a.count)
    .filter(({ chosen }, index) => index < mostEditions || chosen);

  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : null;
  parts.filters.replaceChildren(
    fieldset(finding.byKind, 'kind', kindChoices),
    ...(catalogue.editions.length > 1 ? [fieldset(finding.byEdition, 'edition', editionChoices)] : []),
  );
  parts.filters.hidden = false;
  if (focused !== null && focused.type === 'checkbox') {
    const again = parts.filters.querySelector(`[name='${focused.name}'][value='${CSS.escape(focused.value)}']`);
    if (again instanceof HTMLInputElement) again.focus();
  }
}

function fieldset(legend: string, name: string, choices: readonly Choice[]): HTMLFieldSetElement {
  const set = document.createElement('fieldset');
  const title = document.createElement('legend');
  title.textContent = legend;
  set.append(title, ...choices.map((choice) => labelFor(name, choice)));
  return set;
}

function labelFor(name: string, { value, text, count, chosen }: Choice): HTMLLabelElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  const number = document.createElement('span');
  box.type = 'checkbox';
  box.name = name;
  box.value = value;
  box.checked = chosen;
  box.disabled = count === 0 && !chosen;
  number.className = 'count';
  number.textContent = String(count);
  label.append(box, ` ${text} `, number);
  return label;
}

interface Choice {
  readonly value: string;
  readonly text: string;
  readonly count: number;
  readonly chosen: boolean;
}
