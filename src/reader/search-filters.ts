import { finding, locale } from '../interface/words.ts';
import type { Kind } from '../search/kinds.ts';
import { kindNames } from '../search/kinds.ts';
import {
  type Choice,
  type FilterName,
  type KnownLists,
  type ListName,
  type NarrowedHits,
  listNames,
} from '../search/narrow-hits.ts';
import { facetFields } from '../search/search-state.ts';
import type { SearchParts } from './search-parts.ts';

const format = new Intl.NumberFormat(locale);

/** More than these are shown only when the reader asks, or where they are chosen. */
const mostChoices = 12;

const fields: Readonly<Record<FilterName, string>> = { kinds: 'kind', editions: 'edition', ...facetFields };

/**
 * Show what the hits can be narrowed to, each with its count.
 *
 * @param parts
 *   The elements of the page.
 * @param choices
 *   What there is of each list.
 * @param library
 *   The lists that have been fetched, for the others wait until they are opened; and how many editions there are.
 */
export function showFilters(
  parts: SearchParts,
  { choices }: NarrowedHits,
  { known, editions }: { readonly known: KnownLists; readonly editions: number },
): void {
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : null;
  const byKind = choices.kinds.toSorted(
    (a, b) => kindNames.indexOf(a.value as Kind) - kindNames.indexOf(b.value as Kind),
  );
  show(
    parts,
    'kinds',
    byKind.map((choice) => ({ ...choice, label: finding.kinds[choice.value as Kind] })),
  );
  parts.lists.kinds.hidden = choices.kinds.length === 0;
  parts.lists.editions.hidden = editions < 2;
  for (const name of listNames) {
    if (known[name] === undefined) continue;
    show(parts, name, name === 'years' ? choices.years : byCount(choices[name]));
  }
  // Where nothing is found and nothing chosen, there is nothing to narrow down.
  const isChosen = Object.values(choices).some((list) => list.some(({ chosen }) => chosen));
  parts.filters.hidden = choices.kinds.length === 0 && !isChosen && !parts.exactNames.checked;
  if (focused !== null && focused.type === 'checkbox' && !focused.isConnected) {
    const again = parts.filters.querySelector(`[name='${focused.name}'][value='${CSS.escape(focused.value)}']`);
    if (again instanceof HTMLInputElement) again.focus();
  }
}

/**
 * Say that a list did not come.
 *
 * @param parts
 *   The elements of the page.
 * @param name
 *   The list.
 */
export function sayListFailed(parts: SearchParts, name: ListName): void {
  choicesElement(parts, name).replaceChildren(finding.listFailed);
}

function byCount(choices: readonly Choice[]): readonly Choice[] {
  return choices.toSorted((a, b) => b.count - a.count);
}

function show(parts: SearchParts, name: FilterName, choices: readonly Choice[]): void {
  const element = choicesElement(parts, name);
  if (choices.length === 0) {
    element.replaceChildren(finding.noChoice);
    return;
  }
  const isWhole = element.dataset['whole'] === 'true' || choices.length <= mostChoices + 1;
  const most = new Set(byCount(choices).slice(0, mostChoices));
  const shown = isWhole ? choices : choices.filter((choice) => choice.chosen || most.has(choice));
  element.replaceChildren(...shown.map((choice) => labelFor(fields[name], choice)));
  if (shown.length === choices.length) return;
  const more = document.createElement('button');
  more.type = 'button';
  more.textContent = finding.allChoices(choices.length);
  more.addEventListener('click', () => {
    element.dataset['whole'] = 'true';
    show(parts, name, choices);
    element.querySelector('input')?.focus();
  });
  element.append(more);
}

function choicesElement(parts: SearchParts, name: FilterName): HTMLElement {
  return parts.lists[name].querySelector<HTMLElement>('.choices') ?? parts.lists[name];
}

function labelFor(name: string, { value, label: words, count, chosen }: Choice): HTMLLabelElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  const number = document.createElement('span');
  box.type = 'checkbox';
  box.name = name;
  box.value = value;
  box.checked = chosen;
  box.disabled = count === 0 && !chosen;
  number.className = 'count';
  number.textContent = format.format(count);
  label.append(box, ` ${words ?? value} `, number);
  return label;
}
