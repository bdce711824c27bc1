import type { Link as MdastLink, PhrasingContent, Text as MdastText } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import type { Certainty, Inline } from '../edition/article.ts';
import { joinTexts } from '../edition/join-texts.ts';
import { readPageMilestone } from './read-page-milestone.ts';
import { type Reading, report } from './reading.ts';

/**
 * Read the inline content of one block.
 *
 * @param nodes
 *   Its children.
 * @param reading
 *   The file being read; problems are added to it.
 * @returns
 *   What could be read. What could not is left out, with a problem.
 */
export function readInlines(nodes: readonly PhrasingContent[], reading: Reading): readonly Inline[] {
  return joinTexts(nodes.flatMap((node) => readInline(node, reading)));
}

function readInline(node: PhrasingContent, reading: Reading): readonly Inline[] {
  switch (node.type) {
    case 'text':
      reportDanglingCalls(node, reading);
      return [{ type: 'text', value: node.value }];
    case 'emphasis':
      return [{ type: 'emphasis', content: readInlines(node.children, reading) }];
    case 'strong':
      return [{ type: 'strong', content: readInlines(node.children, reading) }];
    case 'break':
      return [{ type: 'lineBreak' }];
    case 'footnoteReference':
      return [{ type: 'call', note: node.label ?? node.identifier }];
    case 'link':
      return readLink(node, reading);
    case 'mdxJsxTextElement':
      return readElement(node, reading);
    default:
      report(reading, node, [
        'text-element',
        `Expected words, emphasis, links, calls of notes and page milestones; found ${nameOf(node.type)}.`,
        'A text runs no code and holds no HTML: write it in Markdown, or put a backslash before the character.',
      ]);
      return [];
  }
}

function readElement(node: MdxJsxTextElement, reading: Reading): readonly Inline[] {
  const milestone = readPageMilestone(node, reading);
  if (milestone !== null) return [milestone];
  report(reading, node, [
    'text-element',
    `Expected <Page n="…" />; found <${node.name ?? ''}>.`,
    'Put a backslash before the angle bracket if it is meant as a character: \\<.',
  ]);
  return readInlines(node.children, reading);
}

function readLink(node: MdastLink, reading: Reading): readonly Inline[] {
  const content = readInlines(node.children, reading);
  // GFM makes a link of every bare address, escaped or not; here an address that is printed stays words.
  if (reading.source[node.position?.start.offset ?? -1] !== '[') return content;
  if (node.url.startsWith('cite:')) {
    const certainty = certaintyOf(node.title ?? 'exact');
    if (certainty === null) {
      report(reading, node, [
        'citation-certainty',
        `Expected "inferred" or "uncertain" behind the key of a citation; found "${node.title ?? ''}".`,
        'Remove it, with its quotation marks, once you have seen that the key is right.',
      ]);
    }
    return [{ type: 'citation', source: node.url.slice(5), certainty: certainty ?? 'uncertain', content }];
  }
  if (!/^(https?:|mailto:|#)/iu.test(node.url)) {
    report(reading, node, [
      'link-scheme',
      `Expected a link to http:, https:, mailto:, cite: or a place like #p12; found "${node.url}".`,
      'Correct the address, or leave only the words.',
    ]);
    return content;
  }
  return [{ type: 'link', href: node.url, content }];
}

function certaintyOf(title: string): Certainty | null {
  return title === 'exact' || title === 'inferred' || title === 'uncertain' ? title : null;
}

/** A call whose note is missing is no call to Markdown, which leaves its characters in the text. */
function reportDanglingCalls(node: MdastText, reading: Reading): void {
  // Text beside a bare address has no place of its own, for GFM cuts it afterwards: there nothing can be told.
  if (!node.value.includes('[^') || node.position === undefined) return;
  const raw = reading.source.slice(node.position.start.offset, node.position.end.offset);
  for (const match of raw.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/gu)) {
    report(reading, node, [
      'note-missing',
      `Expected a note labelled ${match[1] ?? ''}, which is called here; there is none.`,
      `Add the note, ${match[0]}: …, under this paragraph, or remove its call.`,
    ]);
  }
}

function nameOf(type: string): string {
  const names: Readonly<Record<string, string>> = {
    mdxTextExpression: 'an expression in braces',
    inlineCode: 'code between backticks',
    delete: 'deleted words between ~~',
    image: 'an image',
    imageReference: 'an image',
    linkReference: 'a link to a definition',
  };
  return names[type] ?? type;
}
