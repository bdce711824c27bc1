import type { CslElement } from 'citeproc';
import { decideCondition } from './decide-condition.ts';
import { type SourceShape, isMissing } from './source-shape.ts';

/**
 * Take out of a style what sources of a shape have no use for: what asks for a field that none has, and branches that none
 * takes.
 *
 * A style for historians asks for some fifty fields, a source has ten, and the engine opens and closes each group that
 * comes to nothing: a third of its time.
 *
 * @param style
 *   A style without orders of its own, for those may name the same macros.
 * @param shape
 *   Of the sources.
 * @returns
 *   A style that formats such sources as the whole style does.
 */
export function cutStyle(style: CslElement, shape: SourceShape): CslElement {
  // The engine reads fields out of a note, too (`original-date: 1899`).
  if (shape.some.has('note')) return style;
  const macros = macrosIn(elementsIn(style));
  const whole = calledBy(elementsIn(style).flatMap(substitutesIn), macros);
  const done = new Map<string, CslElement>();
  const cutting: Cutting = {
    shape,
    macro: (name) => {
      const macro = macros.get(name) ?? emptyGroup();
      const cut = whole.has(name) ? macro : (done.get(name) ?? { ...macro, children: cutChildren(macro, cutting) });
      done.set(name, cut);
      return cut;
    },
  };
  const parts = elementsIn(style).map((part) => cutPart(part, cutting));
  const called = calledBy(
    parts.filter(({ name }) => name !== 'macro'),
    macrosIn(parts),
  );
  return { ...style, children: parts.filter((part) => part.name !== 'macro' || called.has(nameOf(part))) };
}

interface Cutting {
  readonly shape: SourceShape;
  /** A macro, cut. */
  readonly macro: (name: string) => CslElement;
}

function cutPart(part: CslElement, cutting: Cutting): CslElement {
  if (part.name === 'macro') return cutting.macro(nameOf(part));
  // Such a style sets the first thing in a layout apart: it must stay the first.
  const isLaidOut = part.name === 'bibliography' || part.name === 'citation';
  if (!isLaidOut || 'second-field-align' in part.attrs) return part;
  return {
    ...part,
    children: elementsIn(part).map((child) =>
      child.name === 'layout' ? { ...child, children: cutChildren(child, cutting) } : child,
    ),
  };
}

/** Of vain elements that follow each other only the last matters: see `isVain`. */
function cutChildren(parent: CslElement, cutting: Cutting): readonly CslElement[] {
  const children = elementsIn(parent).flatMap((child) => cutElement(child, cutting));
  return children.filter((child, index) => {
    const next = children[index + 1];
    return next === undefined || !isVain(child, cutting) || !isVain(next, cutting);
  });
}

function cutElement(element: CslElement, cutting: Cutting): readonly CslElement[] {
  const { name, attrs } = element;
  if (name === 'choose') return cutChoose(element, cutting);
  if (name === 'group') return cutGroup({ ...element, children: cutChildren(element, cutting) }, cutting);
  if (attrs['macro'] !== undefined) {
    const [left = element] = cutGroup(cutting.macro(attrs['macro']), cutting);
    return isVain(left, cutting) ? [left] : [element];
  }
  const variables = attrs['variable']?.split(/\s+/u) ?? [];
  const [asked] = variables;
  const isReplaced = attrs['form'] === 'short' || elementsIn(element).some((child) => child.name === 'substitute');
  if (
    !rendering.has(name) ||
    asked === undefined ||
    isReplaced ||
    !variables.every((variable) => isMissing(variable, cutting.shape))
  )
    return [element];
  return [{ name: 'text', attrs: { variable: asked }, children: [] }];
}

/** The branches that may be taken; or what is in the one that is. */
function cutChoose(choose: CslElement, cutting: Cutting): readonly CslElement[] {
  const branches: CslElement[] = [];
  for (const branch of elementsIn(choose)) {
    const isTaken = branch.name === 'else' ? true : decideCondition(branch.attrs, cutting.shape);
    if (isTaken === false) continue;
    const children = cutChildren(branch, cutting);
    if (isTaken === true && branches.length === 0) return children;
    const name = branches.length === 0 ? 'if' : 'else-if';
    branches.push(isTaken === true ? { name: 'else', attrs: {}, children } : { ...branch, name, children });
    if (isTaken === true) break;
  }
  return branches.length === 0 ? [] : [{ ...choose, children: branches }];
}

/** A group, its children cut, shows nothing if all that it could show are words beside a field that is missing. */
function cutGroup(group: CslElement, cutting: Cutting): readonly CslElement[] {
  const children = elementsIn(group);
  const shown = children.filter((child) => !isVain(child, cutting));
  const last = children.findLast((child) => isVain(child, cutting));
  if (shown.length === 0) return [last ?? emptyGroup()];
  return last?.name === 'text' && shown.every(isWords) ? [last] : [group];
}

/**
 * Shows nothing, but says so to the group around it: a group that asked for fields in vain shows none of its words. The
 * engine remembers only what the last of them said: a field that it was asked for, or a group that asked for none.
 */
function isVain({ name, attrs, children }: CslElement, { shape }: Cutting): boolean {
  if (name === 'group') return children.length === 0;
  return (
    name === 'text' &&
    attrs['variable'] !== undefined &&
    attrs['form'] !== 'short' &&
    isMissing(attrs['variable'], shape)
  );
}

function isWords({ name, attrs }: CslElement): boolean {
  return name === 'label' || (name === 'text' && ('term' in attrs || 'value' in attrs));
}

function emptyGroup(): CslElement {
  return { name: 'group', attrs: {}, children: [] };
}

/** What stands in for a name takes part in what is shown elsewhere, and is left as it is. */
function substitutesIn(element: CslElement): readonly CslElement[] {
  return element.name === 'substitute' ? [element] : elementsIn(element).flatMap(substitutesIn);
}

/** Names of the macros that elements call, and of those that these call. */
function calledBy(
  elements: readonly CslElement[],
  macros: ReadonlyMap<string, CslElement>,
  found = new Set<string>(),
): ReadonlySet<string> {
  for (const element of elements) {
    const called = element.attrs['macro'];
    const macro = called === undefined || found.has(called) ? undefined : macros.get(called);
    if (called !== undefined) found.add(called);
    calledBy([...elementsIn(element), ...(macro === undefined ? [] : [macro])], macros, found);
  }
  return found;
}

function macrosIn(parts: readonly CslElement[]): ReadonlyMap<string, CslElement> {
  return new Map(parts.filter(({ name }) => name === 'macro').map((macro) => [nameOf(macro), macro]));
}

function elementsIn(element: CslElement): readonly CslElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

function nameOf(macro: CslElement): string {
  return macro.attrs['name'] ?? '';
}

const rendering: ReadonlySet<string> = new Set(['text', 'number', 'date', 'names']);
