import type { StyleUse } from './read-styles.ts';

/** Gathers the lines of a Word file as Markdown, and remembers from which of its paragraphs each came. */
export class MarkdownPage {
  paragraph = 0;
  readonly lines: string[] = [];
  readonly places: number[] = [];

  get text(): string {
    return `${this.lines.join('\n')}\n`;
  }

  /** Blocks of one quotation or verse follow one another without a gap. */
  addBlock(lines: readonly string[], goesOn: StyleUse | null): void {
    if (goesOn?.type === 'quotation') this.#replaceGap('>');
    if (goesOn?.type === 'verse') this.#removeGap();
    for (const line of lines) this.#add(line);
    this.#add('');
  }

  addNote(name: string, paragraphs: readonly string[]): void {
    const [first = '', ...rest] = paragraphs;
    this.#add(`[^${name}]: ${first}`.trim());
    this.#add('');
    for (const paragraph of rest) {
      this.#add(`    ${paragraph}`);
      this.#add('');
    }
  }

  addTable(rows: readonly (readonly string[])[]): void {
    rows.forEach((row, index) => {
      this.#add(`| ${row.join(' | ')} |`);
      if (index === 0) this.#add(`| ${row.map(() => '---').join(' | ')} |`);
    });
    this.#add('');
  }

  #add(line: string): void {
    this.lines.push(line);
    this.places.push(this.paragraph);
  }

  #replaceGap(mark: string): void {
    if (this.lines.at(-1) === '') this.lines[this.lines.length - 1] = mark;
  }

  #removeGap(): void {
    this.lines.pop();
    this.places.pop();
  }
}
