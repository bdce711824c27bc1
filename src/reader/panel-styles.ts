import sheet from '../styles/cite-panel.css?url';
import { makeElement } from './make-element.ts';

/**
 * Fetch the styles of what a reader may open: the panel of citations, the tools beside selected words, the box for going
 * to a place.
 *
 * @returns
 *   Nothing, once they are there, or cannot be had: what they are for works without them, too.
 */
export function fetchPanelStyles(): Promise<unknown> {
  fetched ??= new Promise((done) => {
    const link = makeElement('link', { rel: 'stylesheet', href: sheet });
    link.addEventListener('load', done);
    link.addEventListener('error', done);
    document.head.append(link);
  });
  return fetched;
}

let fetched: Promise<unknown> | null = null;
