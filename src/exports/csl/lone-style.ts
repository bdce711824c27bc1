import type { CslElement } from 'citeproc';

/**
 * Take out of a style what only matters where sources are formatted together.
 *
 * The engine sorts and tells apart whatever it is given, even if that is one source, and formats a citation of each
 * source that it lists: more than half of its time.
 *
 * @param style
 *   A style of the CSL repository.
 * @param purpose
 *   `cite`: it will format citations only; `list`: entries of a list of works only.
 * @returns
 *   A style that formats a source by itself as the whole style would.
 */
export function loneStyle(style: CslElement, purpose: 'cite' | 'list'): CslElement {
  const children = style.children.flatMap((child): (CslElement | string)[] => {
    if (typeof child === 'string') return [child];
    if (child.name === 'bibliography') return purpose === 'list' ? [alone(child)] : [];
    // A style cannot be without it.
    if (child.name === 'citation')
      return [purpose === 'cite' ? alone(child) : { ...child, attrs: {}, children: [emptyLayout] }];
    return [child];
  });
  return { ...style, children };
}

const emptyLayout: CslElement = {
  name: 'layout',
  attrs: {},
  children: [{ name: 'text', attrs: { value: '.' }, children: [] }],
};

/** Its options that compare it with others, and its order, are left out. */
function alone({ name, attrs, children }: CslElement): CslElement {
  const kept = Object.entries(attrs).filter(
    ([option]) => !/^(?:disambiguate-|givenname-disambiguation|subsequent-author-)/u.test(option),
  );
  return {
    name,
    attrs: Object.fromEntries(kept),
    children: children.filter((child) => typeof child === 'string' || child.name !== 'sort'),
  };
}
