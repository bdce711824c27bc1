import { describe, expect, it } from 'vitest';
import { parseText } from '../../src/markdown/parse-text.ts';

const head = '---\ntitle: T\nauthor:\n  - literal: A\nlanguage: en\nkind: transcription\n---\n\n';

/** Problems as `line id`, the first line of the body being 1. */
function problemsOf(body: string): readonly string[] {
  return parseText(head + body, 'text.mdx').problems.map(({ id, line }) => `${String(line - 8)} ${id}`);
}

describe('parseText', () => {
  it('finds nothing wrong with a text that is right', () => {
    expect(problemsOf('One.[^1]\n\n[^1]: Note.\n')).toEqual([]);
  });

  it('names the line of a call that has no note', () => {
    expect(problemsOf('One.\n\nTwo.[^130.3]\n')).toEqual(['3 note-missing']);
  });

  it('takes an escaped call for the characters that it is', () => {
    expect(problemsOf('One.\\[^130.3]\n')).toEqual([]);
  });

  it('names the line of a note that nothing calls', () => {
    expect(problemsOf('One.\n\n[^7]: Note.\n')).toEqual(['3 call-missing']);
  });

  it('refuses two notes with one label', () => {
    expect(problemsOf('One.[^1]\n\n[^1]: Note.\n\n[^1]: Other.\n')).toContain('5 note-twice');
  });

  it('refuses a page that begins twice', () => {
    expect(problemsOf('<Page n="3" />One <Page n="3" />two.\n')).toEqual(['1 page-twice']);
  });

  it('refuses a milestone with nothing after it', () => {
    expect(problemsOf('One.\n\n<Page n="3" />\n')).toContain('-8 page-without-text');
  });

  it('refuses a milestone without a label', () => {
    expect(problemsOf('One <Page /> two.\n')).toEqual(['1 page-element']);
  });

  it('gives a milestone that stands alone to the paragraph after it', () => {
    const { article } = parseText(`${head}<Page n="3" />\n\nOne.\n`, 'text.mdx');
    expect(article?.text).toMatchObject([{ anchor: 'p1', block: { content: [{ page: '3' }, { value: 'One.' }] } }]);
  });

  it.each([
    ['an expression', 'One {process.env.SECRET}.', '1 text-element'],
    ['an import', 'import fs from "node:fs"', '1 text-block'],
    ['an export', 'export const x = 1', '1 text-block'],
    ['an element', 'One <b>two</b>.', '1 text-element'],
    ['an element of its own', '<script>\n\n</script>', '1 text-block'],
    ['an image', '![x](y.png)', '1 text-element'],
    ['a script for a link', '[x](javascript:alert)', '1 link-scheme'],
    ['a torn brace', 'One { two', '1 text-syntax'],
    ['a title among the headings', '# Title', '1 heading-depth'],
    ['an unknown certainty', '[x](cite:moss "sure")', '1 citation-certainty'],
  ])('refuses %s', (_name, body, problem) => {
    expect(problemsOf(`${body}\n`)).toContain(problem);
  });

  it('reads a bare address as words', () => {
    const { article } = parseText(`${head}See https://example.org.\n`, 'text.mdx');
    expect(article?.text[0]?.block).toEqual({
      type: 'paragraph',
      content: [{ type: 'text', value: 'See https://example.org.' }],
    });
  });

  it('names the line of a field that is wrong', () => {
    const { problems } = parseText(head.replace('language: en', 'language: English!'), 'text.mdx');
    expect(problems).toMatchObject([{ id: 'frontmatter-field', line: 5 }]);
  });

  it('names the line where YAML ends', () => {
    const { problems } = parseText(head.replace('title: T', 'title: A: B'), 'text.mdx');
    expect(problems).toMatchObject([{ id: 'frontmatter-syntax', line: 2 }]);
  });

  it('asks for a head where there is none', () => {
    expect(parseText('One.\n', 'text.mdx').problems).toMatchObject([{ id: 'frontmatter-missing' }]);
  });

  it('reads the line ends of every system', () => {
    expect(parseText((head + 'One.\n\nTwo.\n').replaceAll('\n', '\r\n'), 'text.mdx').article?.text).toHaveLength(2);
  });
});
