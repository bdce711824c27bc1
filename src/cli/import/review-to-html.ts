import { createHash } from 'node:crypto';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Block, Inline } from '../../edition/article.ts';
import type { ImportReport } from '../../importer/import-report.ts';
import type { ReviewItem } from '../../importer/to-review.ts';
import { reviewStyle } from './review-style.ts';

/**
 * Write the page that shows what to check after an import: the lines of the file on one side, the edition on the other.
 *
 * The page needs nothing else, neither scripts nor files. Whatever the transcription holds comes out as characters.
 *
 * @param review
 *   What is shown, with the name of the file and the title of the edition.
 * @returns
 *   A whole page of HTML.
 */
export function reviewToHtml({ file, title, report, items }: Review): string {
  const name = `To check: ${title}`;
  return `${toHtml([
    { type: 'doctype' },
    h('html', { lang: 'en' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { httpEquiv: 'content-security-policy', content: policy }),
        h('meta', { name: 'viewport', content: 'width=device-width' }),
        h('meta', { name: 'robots', content: 'noindex' }),
        h('title', name),
        h('style', reviewStyle),
      ]),
      h('body', [
        h('h1', name),
        h('p', [
          `${file} was taken for the form `,
          h('code', report.form.name),
          report.form.certain ? ': ' : ', which is not certain: ',
          `${report.form.evidence.join('; ')}.`,
        ]),
        h(
          'p',
          items.length === 0
            ? 'Nothing needs looking at.'
            : items.length === 1
              ? 'One place to look at.'
              : `${String(items.length)} places to look at.`,
        ),
        ...items.map((item, index) => itemToHast(item, index + 1)),
        ...joinedToHast(report),
        ...droppedToHast(report),
      ]),
    ]),
  ])}\n`;
}

/** Nothing runs or loads on the page, whatever came out of the transcription; its own style is known by its hash. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(reviewStyle).digest('base64')}'`;

function itemToHast({ problem, lines, edition }: ReviewItem, number: number): ElementContent {
  const { id, severity, line, message, hint } = problem;
  const place = line === 0 ? '' : `, line ${String(line)}`;
  return h('section', { id: `item-${String(number)}`, className: [severity] }, [
    h('h2', `${String(number)}. ${id}${place}`),
    h('p', message),
    h('p.hint', hint),
    lines.length === 0
      ? ''
      : h('div.sides', [
          h('div', [
            h('h3', 'In the file'),
            h(
              'pre',
              lines.map(({ line: at, text, isMeant }) =>
                h(isMeant ? 'mark' : 'span', { dataLine: String(at) }, `${text}\n`),
              ),
            ),
          ]),
          h(
            'div',
            edition.flatMap(({ type, name, blocks }) => [
              h('h3', type === 'note' ? `In the edition: note ${name}` : `In the edition: ${name}`),
              ...blocks.map(blockToHast),
            ]),
          ),
        ]),
  ]);
}

function joinedToHast({ words }: ImportReport): readonly ElementContent[] {
  if (words.joined === undefined) return [];
  const rows = words.joined.map(({ line, left, right, text, certain }) =>
    h('tr', [h('td', String(line)), h('td', `${left} ${right}`), h('td', text), h('td', certain ? '' : 'not certain')]),
  );
  return [h('h2', 'Words divided at the end of a line'), h('table', [h('tbody', rows)])];
}

function droppedToHast({ words }: ImportReport): readonly ElementContent[] {
  if (words.dropped.length === 0) return [];
  const rows = words.dropped.map(({ line, text, reason }) =>
    h('tr', [h('td', String(line)), h('td', text), h('td', reason)]),
  );
  return [h('h2', 'Words that are not in the edition'), h('table', [h('tbody', rows)])];
}

function blockToHast(block: Block): ElementContent {
  switch (block.type) {
    case 'paragraph':
      return h('p', inlinesToHast(block.content));
    case 'heading':
      return h('p', [h('strong', inlinesToHast(block.content))]);
    case 'quotation':
      return h('blockquote', block.blocks.map(blockToHast));
    case 'verse':
      return h(
        'p',
        block.lines.flatMap((line) => [...inlinesToHast(line), h('br')]),
      );
    case 'list':
      return h(
        block.start === null ? 'ul' : 'ol',
        block.items.map((item) => h('li', item.map(blockToHast))),
      );
    case 'table':
      return h('table', [
        h(
          'tbody',
          block.rows.map((row) =>
            h(
              'tr',
              row.map((cell) => h('td', inlinesToHast(cell))),
            ),
          ),
        ),
      ]);
    case 'rule':
      return h('hr');
  }
}

function inlinesToHast(content: readonly Inline[]): ElementContent[] {
  return content.map((inline): ElementContent => {
    switch (inline.type) {
      case 'text':
        return { type: 'text', value: inline.value };
      case 'emphasis':
        return h('em', inlinesToHast(inline.content));
      case 'strong':
        return h('strong', inlinesToHast(inline.content));
      case 'lineBreak':
        return h('br');
      case 'call':
        return h('sup', inline.note);
      case 'pageMilestone':
        return h('span.page', `${inline.certain ? '' : '?'}[${inline.page}]`);
      case 'link':
      case 'citation':
        return h('u', inlinesToHast(inline.content));
    }
  });
}

/** What the page shows. */
export interface Review {
  /** As the user named it. */
  readonly file: string;
  readonly title: string;
  readonly report: ImportReport;
  readonly items: readonly ReviewItem[];
}
