import type { Problem } from '../edition/problem.ts';
import type { ScannedPage } from './scan-page.ts';
import type { Tag } from './walk-tags.ts';

/**
 * Find what would run or be loaded in a page and may not: the same that its policy forbids, but before anybody reads it.
 *
 * @param page
 *   A page of the built site.
 * @returns
 *   A problem for a page that carries no policy, and for each script, style, event attribute and address that has no
 *   place in it.
 */
export function checkPolicy({ path, tags }: ScannedPage): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (line: number, id: keyof typeof messages, found: string): void => {
    problems.push({ id, file: path, line, column: 0, message: messages[id](found), hint: hints[id] });
  };
  let guarded = false;
  for (const { name: element, attributes, line } of tags) {
    if (isPolicy(element, attributes)) guarded = true;
    else if (!guarded && loads.has(element)) {
      report(line, 'policy-missing', `<${element}>`);
      // Said once.
      guarded = true;
    }
    if (element === 'style' || (element === 'script' && attributes['src'] === undefined && runs(attributes['type'])))
      report(line, 'code-in-page', `<${element}>`);
    for (const name in attributes) {
      const value = attributes[name] ?? '';
      if (name === 'style' || name === 'srcdoc' || name.startsWith('on'))
        report(line, 'code-in-page', `${name}="${value}"`);
      else if (addresses.has(name)) {
        if (isUnsafe(value)) report(line, 'link-unsafe', value);
        else if (isForeign(value) && isLoaded(element, name, attributes)) report(line, 'loaded-from-elsewhere', value);
      }
    }
  }
  if (!guarded) report(1, 'policy-missing', 'the end of the page');
  return problems;
}

const messages = {
  'policy-missing': (found: string) => `Expected a content security policy in the head of the page, before ${found}.`,
  'code-in-page': (found: string) => `Expected scripts and styles to be files of their own; found ${found}.`,
  'link-unsafe': (found: string) =>
    `Expected an address that begins http:, https: or mailto:, or a place on this site; found ${found}.`,
  'loaded-from-elsewhere': (found: string) =>
    `Expected everything that is loaded to be a file of this site; found ${found}.`,
};

const fault = 'This is a fault of Manicule, not of the edition: please report it.';
const hints: Readonly<Record<keyof typeof messages, string>> = {
  'policy-missing': fault,
  'code-in-page': fault,
  'link-unsafe': 'Look for the address in the text, its sources and annotations, and correct or remove it there.',
  'loaded-from-elsewhere': fault,
};

const loads: ReadonlySet<string> = new Set(['script', 'link', 'style', 'img', 'body']);
const addresses: ReadonlySet<string> = new Set(['href', 'src', 'action', 'formaction', 'data', 'poster', 'xlink:href']);

function isPolicy(element: string, attributes: Tag['attributes']): boolean {
  return element === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy';
}

/** Scripts of any other type are data: https://html.spec.whatwg.org/multipage/scripting.html#data-block */
function runs(type: string | undefined): boolean {
  return type === undefined || !/^application\/(?:ld\+)?json$/u.test(type);
}

/** Browsers leave out tabs and line ends before they read the scheme. */
function isUnsafe(address: string): boolean {
  const scheme = /^[\u0000-\u0020]*([a-z][a-z0-9+.-]*):/iu.exec(address.replace(/[\t\n\r]/gu, ''))?.[1];
  return scheme !== undefined && !/^(?:https?|mailto)$/iu.test(scheme);
}

function isForeign(address: string): boolean {
  return /^\s*(?:https?:)?[/\\]{2}/iu.test(address);
}

/** Whether a browser fetches the address by itself; what a reader follows may lead anywhere. */
function isLoaded(element: string, name: string, attributes: Tag['attributes']): boolean {
  if (element === 'link') {
    return /\b(?:stylesheet|icon|preload|modulepreload|prefetch|manifest|preconnect|dns-prefetch)\b/iu.test(
      attributes['rel'] ?? '',
    );
  }
  return name !== 'href' || element === 'image' || element === 'use';
}
