import type { ProblemId } from '../edition/problems/catalogue.ts';
import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import type { Note, PageMilestone, Passage } from '../edition/article.ts';
import type { Problem } from '../edition/problem.ts';
import { visitInlines } from '../edition/visit-inlines.ts';
import { readBlock, readBlocks } from './read-block.ts';
import { readPageMilestone } from './read-page-milestone.ts';
import { type Reading, report } from './reading.ts';

/** The body of a file of text. */
export interface Body {
  readonly text: readonly Passage[];
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
  /** By anchor and by note label; 1-based. */
  readonly lines: ReadonlyMap<string, number>;
}

/**
 * Turn the syntax tree of a text into passages and notes.
 *
 * Passages are numbered as they stand, `p1`, `p2` …, headings `h1`, `h2` …; the ledger may rename them later.
 *
 * @param tree
 *   The whole file, parsed.
 * @param source
 *   The whole file, from which it was parsed.
 * @param file
 *   Its name, for problems.
 * @returns
 *   Everything that could be read, and a problem for each thing that could not.
 */
export function articleFromTree(tree: Root, source: string, file: string): Body {
  const reading: Reading = { file, source, problems: [] };
  const text: Passage[] = [];
  const notes: Note[] = [];
  const lines = new Map<string, number>();
  const counts = { p: 0, h: 0 };
  let turned: PageMilestone[] = [];

  for (const node of tree.children) {
    if (node.type === 'yaml') continue;
    if (node.type === 'footnoteDefinition') {
      const label = labelOf(node);
      if (lines.has(label)) report(reading, node, problemTexts.noteTwice(label, lines.get(label) ?? 0));
      lines.set(label, lineOf(node));
      notes.push({ label, blocks: readBlocks(node.children, reading) });
      continue;
    }
    const milestone = node.type === 'mdxJsxFlowElement' ? readPageMilestone(node, reading) : null;
    if (milestone !== null) {
      turned.push(milestone);
      continue;
    }
    const block = readBlock(node, reading);
    if (block === null) continue;
    const kind = block.type === 'heading' ? 'h' : 'p';
    counts[kind] += 1;
    const anchor = `${kind}${String(counts[kind])}`;
    lines.set(anchor, lineOf(node));
    if (turned.length > 0 && 'content' in block) {
      text.push({ anchor, block: { ...block, content: [...turned, ...block.content] } });
      turned = [];
    } else {
      text.push({ anchor, block });
    }
  }
  for (const milestone of turned) report(reading, null, problemTexts.pageWithoutText(milestone.page));
  return { text, notes, lines, problems: [...reading.problems, ...checkReferences(text, notes, lines, file)] };
}

/** Calls without notes, notes without calls, pages that stand twice. */
function checkReferences(
  text: readonly Passage[],
  notes: readonly Note[],
  lines: ReadonlyMap<string, number>,
  file: string,
): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (line: number, id: ProblemId, message: string, hint: string): void => {
    problems.push({ id, file, line, column: 0, message, hint });
  };
  const labels = new Set(notes.map((note) => note.label));
  const called = new Set<string>();
  const pages = new Set<string>();
  for (const { anchor, block } of text) {
    const line = lines.get(anchor) ?? 0;
    visitInlines([block], (inline) => {
      if (inline.type === 'pageMilestone') {
        if (pages.has(inline.page)) report(line, ...problemTexts.pageTwice(inline.page));
        pages.add(inline.page);
      }
      if (inline.type !== 'call') return;
      called.add(inline.note);
      if (!labels.has(inline.note)) report(line, ...problemTexts.noteMissing(inline.note));
    });
  }
  for (const { label } of notes) {
    if (!called.has(label)) report(lines.get(label) ?? 0, ...problemTexts.callMissing(label));
  }
  return problems;
}

type ProblemText = readonly [id: ProblemId, message: string, hint: string];

const problemTexts = {
  noteTwice: (label: string, line: number): ProblemText => [
    'note-twice',
    `Expected one note labelled ${label}; another stands on line ${String(line)}.`,
    'Give one of them the label under which it was printed.',
  ],
  noteMissing: (label: string): ProblemText => [
    'note-missing',
    `Expected a note labelled ${label}, which is called here; there is none.`,
    `Add the note, [^${label}]: …, under this paragraph, or remove its call.`,
  ],
  callMissing: (label: string): ProblemText => [
    'call-missing',
    `Expected a call of note ${label}; nothing in the text calls it.`,
    `Put [^${label}] where the note belongs, or remove the note.`,
  ],
  pageTwice: (page: string): ProblemText => [
    'page-twice',
    `Expected each page to begin once; page ${page} begins a second time.`,
    'Correct the label of one of the two milestones.',
  ],
  pageWithoutText: (page: string): ProblemText => [
    'page-without-text',
    `Expected text after the beginning of page ${page}; the file ends.`,
    'Remove the milestone, or add the text of the page.',
  ],
};

function labelOf(node: FootnoteDefinition): string {
  return node.label ?? node.identifier;
}

function lineOf(node: RootContent): number {
  return node.position?.start.line ?? 0;
}
