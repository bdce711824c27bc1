import { toFigure } from '../figure.ts';
import { childrenOf, type Element, findIn, isOn, textOf } from './xml.ts';

/**
 * Read the words of a paragraph of a Word file, with what is slanted and the notes that are called.
 *
 * @param paragraph
 *   `<w:p>`, or anything in one.
 * @returns
 *   Pieces in order. What was deleted or moved away under revision is left out.
 */
export function readRuns(paragraph: Element): readonly Piece[] {
  return childrenOf(paragraph).flatMap((child): readonly Piece[] => {
    if (child.name === 'w:r') return readRun(child);
    if (leftOut.has(child.name)) return [];
    // A text box: its paragraphs are read by themselves.
    if (child.name === 'w:txbxContent') return [];
    return readRuns(child);
  });
}

/** What is deleted, the second form of a drawing, and properties. */
const leftOut: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:pPr', 'w:rPr', 'w:sdtPr']);

function readRun(run: Element): readonly Piece[] {
  const properties = findIn(run, 'w:rPr');
  const isRaised = findIn(properties, 'w:vertAlign')?.attribs['w:val'] === 'superscript';
  const style = { isSlanted: isOn(findIn(properties, 'w:i')), isBold: isOn(findIn(properties, 'w:b')) };
  return childrenOf(run).flatMap((child): readonly Piece[] => {
    switch (child.name) {
      case 'w:t': {
        const text = textOf(child);
        return [{ type: 'text', text: isRaised && /^\d+$/u.test(text) ? toFigure(text) : text, ...style }];
      }
      case 'w:tab':
      case 'w:ptab':
        return [{ type: 'text', text: '\t', ...style }];
      case 'w:noBreakHyphen':
        return [{ type: 'text', text: '\u2011', ...style }];
      case 'w:cr':
      case 'w:br':
        return child.attribs['w:type'] === undefined || child.attribs['w:type'] === 'textWrapping'
          ? [{ type: 'break' }]
          : [];
      case 'w:footnoteReference':
        return [{ type: 'call', kind: 'footnote', id: child.attribs['w:id'] ?? '' }];
      case 'w:endnoteReference':
        return [{ type: 'call', kind: 'endnote', id: child.attribs['w:id'] ?? '' }];
      case 'w:sym':
        return [{ type: 'text', text: symbolOf(child), ...style }];
      default:
        return [];
    }
  });
}

/** A character of a symbol font stands in a private area, where its code begins with F0. */
function symbolOf(element: Element): string {
  const code = Number.parseInt(element.attribs['w:char'] ?? '', 16);
  return Number.isNaN(code) ? '' : String.fromCodePoint(code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code);
}

/** A piece of a paragraph of a Word file. */
export type Piece =
  | { readonly type: 'text'; readonly text: string; readonly isSlanted: boolean; readonly isBold: boolean }
  | { readonly type: 'break' }
  | { readonly type: 'call'; readonly kind: 'footnote' | 'endnote'; readonly id: string };
