import type { ListName } from '../search/narrow-hits.ts';

/** The elements of the search page that change. */
export interface SearchParts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** Says what was found; read out when it changes. */
  readonly status: HTMLElement;
  /** What to try instead: links, or a button. */
  readonly advice: HTMLElement;
  /** How to ask; shown while nothing is asked. */
  readonly help: HTMLElement;
  readonly filters: HTMLElement;
  /** Each list of the filters: all but the kinds are opened by the reader. */
  readonly lists: Readonly<Record<ListName, HTMLDetailsElement>> & { readonly kinds: HTMLElement };
  /** Whether names are wanted only as they were typed. */
  readonly exactNames: HTMLInputElement;
  readonly hits: HTMLOListElement;
  readonly more: HTMLButtonElement;
  /** The address of the site, from which pages are named. */
  readonly site: string;
}

/**
 * Find the elements of the search page.
 *
 * @returns
 *   All of them.
 * @throws {Error}
 *   When the markup of SearchForm.astro lacks one.
 */
export function findSearchParts(): SearchParts {
  const part = <Part extends HTMLElement>(name: string, type: new () => Part): Part => {
    const element = document.querySelector(`[data-search='${name}']`);
    if (!(element instanceof type)) throw new Error(`The search page has no ${name}.`);
    return element;
  };
  const form = part('form', HTMLFormElement);
  return {
    form,
    input: part('input', HTMLInputElement),
    status: part('status', HTMLElement),
    advice: part('advice', HTMLElement),
    help: part('help', HTMLElement),
    filters: part('filters', HTMLElement),
    lists: {
      kinds: part('kinds', HTMLElement),
      editions: part('editions', HTMLDetailsElement),
      people: part('people', HTMLDetailsElement),
      places: part('places', HTMLDetailsElement),
      organisations: part('organisations', HTMLDetailsElement),
      years: part('years', HTMLDetailsElement),
    },
    exactNames: part('exact-names', HTMLInputElement),
    hits: part('hits', HTMLOListElement),
    more: part('more', HTMLButtonElement),
    site: form.dataset['site'] ?? '/',
  };
}
