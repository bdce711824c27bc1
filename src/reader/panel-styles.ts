import sheet from '../styles/cite-panel.css?url';
import { makeElement } from './make-element.ts';

/**
 * Fetch the styles of what a reader may open, beside its code: the panel of citations, the tools beside selected words,
 * the box for going to a place.
 *
 * @param code
 *   The module that is being fetched.
 * @returns
 *   The module, once the styles are there, too, or cannot be had: what they are for works without them.
 */
export async function withPanelStyles<Module>(code: Promise<Module>): Promise<Module> {
  fetched ??= new Promise((done) => {
    const link = makeElement('link', { rel: 'stylesheet', href: sheet });
    link.addEventListener('load', done);
    link.addEventListener('error', done);
    document.head.append(link);
  });
  await fetched;
  return code;
}

let fetched: Promise<unknown> | null = null;
