import { listNames, listsChosen } from '../search/narrow-hits.ts';
import { type SearchState, parseSearchState, toSearchAddress } from '../search/search-state.ts';
import { moveWithKeys } from './search-keys.ts';
import { type SearchParts, findSearchParts } from './search-parts.ts';
import { searchSession } from './search-session.ts';

startSearchPage(findSearchParts());

/** Join the search box, the filters, the address and the history. What is searched for is what the address says. */
function startSearchPage(parts: SearchParts): void {
  const session = searchSession(parts);
  const state = (): SearchState => parseSearchState(location.search);

  const showAddress = (): void => {
    const { query, otherForms } = state();
    parts.input.value = query;
    parts.exactNames.checked = !otherForms;
    for (const name of listsChosen(state())) parts.lists[name].open = true;
    void session.search(state());
  };
  const settle = (next: SearchState): void => {
    const address = location.pathname + toSearchAddress(next);
    // Typing has made an entry already, and it stands at this address.
    if (address === location.pathname + location.search) history.replaceState(null, '');
    else history.pushState(null, '', address);
    void session.search(next);
  };
  const follow = (query: string): void => {
    const address = location.pathname + toSearchAddress({ ...state(), query });
    // One entry for what is being typed, and none for the empty box before it.
    if (history.state === 'typing' || state().query === '') history.replaceState('typing', '', address);
    else history.pushState('typing', '', address);
    void session.search(state());
  };

  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    settle({ ...state(), query: parts.input.value });
  });
  // The box has the focus from the beginning, mostly before this runs.
  if (document.activeElement === parts.input) session.prepare();
  else parts.input.addEventListener('focus', session.prepare, { once: true });
  parts.input.addEventListener('input', () => {
    follow(parts.input.value);
  });
  parts.filters.addEventListener('change', () => {
    const chosen = new URLSearchParams(
      [...new FormData(parts.form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
    settle(parseSearchState(`?${chosen.toString()}`));
  });
  // A list is fetched when it is opened.
  for (const name of listNames) {
    const list = parts.lists[name];
    list.addEventListener('toggle', () => {
      if (list.open && parts.input.value.trim() !== '') void session.search(state());
    });
  }
  addEventListener('popstate', showAddress);
  moveWithKeys(parts, () => {
    parts.input.value = '';
    follow('');
  });
  showAddress();
}
