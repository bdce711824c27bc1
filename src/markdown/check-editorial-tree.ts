import type { ProblemId } from '../edition/problems/catalogue.ts';
import type { Root, RootContent, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { citationKeys } from '../edition/annotations/citation-keys.ts';
import { type Reading, report } from './reading.ts';

/** A key that prose cites, and where. */
export interface CitedKey {
  readonly key: string;
  /** 1-based. */
  readonly line: number;
}

/**
 * Check that editorial prose is only words, emphasis, links, lists, quotations and citations.
 *
 * @param tree
 *   The whole file, parsed; its frontmatter is passed over.
 * @param reading
 *   The file being read; problems are added to it.
 * @returns
 *   The keys that it cites.
 */
export function checkEditorialTree(tree: Root, reading: Reading): readonly CitedKey[] {
  const keys: CitedKey[] = [];
  visit(tree, (node, _index, parent) => {
    if (node.type === 'root' || node.type === 'yaml') return undefined;
    if (!allowed.has(node.type)) {
      report(reading, node, problemTexts.element(nameOf(node)));
      return SKIP;
    }
    if (node.type === 'link' && !/^(?:https?:|mailto:|#)/iu.test(node.url)) {
      report(reading, node, problemTexts.link(node.url));
    }
    if (node.type !== 'text') return undefined;
    const line = node.position?.start.line ?? 0;
    const cited = citationKeys(node.value);
    keys.push(...cited.map((key) => ({ key, line: line + linesBefore(node, key) })));
    // rehype-citation looks into paragraphs only, and would leave the brackets on the page.
    const inside = parent?.type;
    if (cited.length > 0 && inside !== 'paragraph') report(reading, node, problemTexts.placement());
    if (hasStrayKey(node.value)) report(reading, node, problemTexts.form());
    return undefined;
  });
  return keys;
}

const allowed: ReadonlySet<string> = new Set([
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'link',
  'break',
  'blockquote',
  'list',
  'listItem',
]);

function linesBefore({ value }: Text, key: string): number {
  return value.slice(0, value.indexOf(`@${key}`)).split('\n').length - 1;
}

/** An `@` at the beginning of a word that is in no citation: pandoc would read a citation here. */
function hasStrayKey(value: string): boolean {
  return /(?:^|[\s([-])@[\p{L}\d_]/u.test(value.replace(/\[[^[\]]*@[^[\]]+\]/gu, ''));
}

function nameOf(node: RootContent): string {
  const names: Readonly<Record<string, string>> = {
    mdxTextExpression: 'an expression in braces',
    mdxFlowExpression: 'an expression in braces',
    mdxjsEsm: 'an import or export line',
    inlineCode: 'code between backticks',
    code: 'a block of code',
    delete: 'deleted words between ~~',
    footnoteReference: 'the call of a note',
    footnoteDefinition: 'a note',
    image: 'an image',
    heading: 'a heading',
  };
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') return `<${node.name ?? ''}>`;
  return names[node.type] ?? node.type;
}

type ProblemText = readonly [id: ProblemId, message: string, hint: string];

const problemTexts = {
  element: (found: string): ProblemText => [
    'prose-element',
    `Expected words, emphasis, links, lists, quotations and citations; found ${found}.`,
    'Write it in plain Markdown, or put a backslash before a character that is meant as such: \\< or \\{.',
  ],
  link: (url: string): ProblemText => [
    'prose-link',
    `Expected a link to http:, https:, mailto: or a place on the page (#p12); found “${url}”.`,
    'Correct the address, or leave only the words.',
  ],
  placement: (): ProblemText => [
    'prose-citation',
    'Expected citations between the words of a paragraph; this one stands inside emphasis or a link.',
    'Move the citation out of it.',
  ],
  form: (): ProblemText => [
    'prose-citation',
    'Expected citations in square brackets, [@karabekir1960, pp. 523–4]; an @ stands outside them.',
    'Put brackets round the citation, or a space behind an @ that is meant as a character.',
  ],
};
