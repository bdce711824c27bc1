import type { Article, Inline, Note } from '../../../src/edition/article.ts';

/**
 * Read notes in the form of the fixtures: `[^12]: text`, italics between asterisks.
 *
 * @param markdown
 *   Paragraphs parted by blank lines; one without a label goes on with the note before it.
 * @returns
 *   An article of notes alone.
 */
export function readNotes(markdown: string): Article {
  const notes: { label: string; blocks: Note['blocks'][number][] }[] = [];
  for (const block of markdown.trim().split(/\n\s*\n/u)) {
    const [, label, text = block] = /^\[\^([^\]]+)\]:\s*([^]*)$/u.exec(block) ?? [];
    if (label !== undefined) notes.push({ label, blocks: [] });
    notes.at(-1)?.blocks.push({ type: 'paragraph', content: readItalics(text) });
  }
  return {
    frontmatter: { title: 'Notes', author: [{ literal: 'Nobody' }], language: 'en', kind: 'transcription' },
    text: [],
    notes,
  };
}

function readItalics(text: string): readonly Inline[] {
  return text
    .split('*')
    .map((value, index): Inline =>
      index % 2 === 0 ? { type: 'text', value } : { type: 'emphasis', content: [{ type: 'text', value }] },
    )
    .filter((inline) => inline.type !== 'text' || inline.value !== '');
}
