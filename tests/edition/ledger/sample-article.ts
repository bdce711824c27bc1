import type { Article, Block } from '../../../src/edition/article.ts';

/**
 * Make an article of paragraphs and notes from plain lines.
 *
 * @param lines
 *   The words of each passage; one that begins with `# ` is a heading, and `***` is a rule.
 * @param notes
 *   The words of each note, by label.
 * @returns
 *   An article as it is parsed, with passages numbered as they stand.
 */
export function sampleArticle(lines: readonly string[], notes: Readonly<Record<string, string>> = {}): Article {
  const counts = { p: 0, h: 0 };
  return {
    frontmatter: { title: 'A Sample', author: [{ family: 'Nobody' }], language: 'en', kind: 'transcription' },
    text: lines.map((line) => {
      const block = blockFrom(line);
      const letter = block.type === 'heading' ? 'h' : 'p';
      counts[letter] += 1;
      return { anchor: `${letter}${String(counts[letter])}`, block };
    }),
    notes: Object.entries(notes).map(([label, line]) => ({ label, blocks: [blockFrom(line)] })),
  };
}

function blockFrom(line: string): Block {
  if (line === '***') return { type: 'rule' };
  const isHeading = line.startsWith('# ');
  const content = [{ type: 'text' as const, value: isHeading ? line.slice(2) : line }];
  return isHeading ? { type: 'heading', depth: 1, content } : { type: 'paragraph', content };
}
