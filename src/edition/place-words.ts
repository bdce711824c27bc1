import type { Block, Inline, Text } from './article.ts';

/** The plain text of some blocks, with the place of each part of it. */
export interface PlacedWords {
  /** The same characters that `plainBlock` gives; blocks are parted by `\n`. */
  readonly plain: string;
  readonly texts: readonly PlacedText[];
  readonly pages: readonly PlacedPage[];
}

/** One text of the model, and where its characters stand. */
export interface PlacedText {
  readonly text: Text;
  /** Offset in the plain text, from 0, in UTF-16 units. */
  readonly start: number;
  /** Whether the words are part of a citation. */
  readonly cited: boolean;
}

/** A page milestone, and the offset of the first character of that page. */
export interface PlacedPage {
  readonly page: string;
  readonly start: number;
}

/**
 * Find where each text and each page milestone of some blocks stands in their plain text.
 *
 * Whatever points at words from outside (annotations, mentions of names) counts in these offsets.
 *
 * @param blocks
 *   The block of a passage, or the blocks of a note.
 * @returns
 *   The plain text and the places in it, in reading order.
 */
export function placeWords(blocks: readonly Block[]): PlacedWords {
  const texts: PlacedText[] = [];
  const pages: PlacedPage[] = [];
  let plain = '';

  const placeInlines = (content: readonly Inline[], cited: boolean): void => {
    for (const inline of content) {
      if (inline.type === 'text') {
        texts.push({ text: inline, start: plain.length, cited });
        plain += inline.value;
      } else if (inline.type === 'lineBreak') plain += '\n';
      else if (inline.type === 'pageMilestone') pages.push({ page: inline.page, start: plain.length });
      else if ('content' in inline) placeInlines(inline.content, cited || inline.type === 'citation');
    }
  };
  const placeContent = (content: readonly Inline[]): void => {
    placeInlines(content, false);
  };
  const placeEach = <Part>(parts: readonly Part[], place: (part: Part) => void): void => {
    for (const [index, part] of parts.entries()) {
      if (index > 0) plain += '\n';
      place(part);
    }
  };
  const placeBlock = (block: Block): void => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        placeContent(block.content);
        break;
      case 'quotation':
        placeEach(block.blocks, placeBlock);
        break;
      case 'verse':
        placeEach(block.lines, placeContent);
        break;
      case 'list':
        placeEach(block.items.flat(), placeBlock);
        break;
      case 'table':
        placeEach(block.rows.flat(), placeContent);
        break;
      case 'rule':
        break;
    }
  };
  placeEach(blocks, placeBlock);
  return { plain, texts, pages };
}
