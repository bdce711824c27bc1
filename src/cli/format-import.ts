import type { Article } from '../edition/article.ts';
import type { DroppedWords } from '../importer/import-report.ts';
import type { CitationReport } from '../importer/with-citations.ts';

/**
 * Write the report of an import for a person: what was found, what to look at, what to do next.
 *
 * @param run
 *   `file` as the user named it, `target` the path of the text that was written.
 * @returns
 *   Lines of text, the last with a line end.
 */
export function formatImport({ file, slug, target, article, report }: ImportRun): string {
  return [
    `${file} is now the edition "${slug}", in ${target}`,
    '',
    ...foundLines(article, report).map(([label, value]) => `  ${label.padEnd(12)}${value}`),
    '',
    ...problemLines(file, report),
    article.frontmatter.rights === undefined
      ? 'Next: npm start shows it. It is private until you state its rights at the head of text.mdx.'
      : 'Next: npm start shows it. It is public, for the file states its rights; npm run anchors records its anchors.',
    '',
  ].join('\n');
}

function foundLines(article: Article, report: CitationReport): readonly (readonly [string, string])[] {
  const { title, subtitle, author, original } = article.frontmatter;
  const { form, pages, paragraphs, notes, calls, continuedNotes, turns, words, sources, citations } = report;
  const unsure = citations.filter(({ certainty }) => certainty === 'uncertain').length;
  const joined = turns.filter(({ join }) => join === 'paragraph').length;
  const certain = turns.filter((turn) => turn.certain).length;
  const dropped = words.source - words.edition;
  return [
    ['Title', subtitle === undefined ? title : `${title}: ${subtitle}`],
    ...author.map(({ family, given, literal, affiliation }): [string, string] => [
      'Author',
      [literal ?? [family, given].filter(Boolean).join(', '), affiliation].filter(Boolean).join('; '),
    ]),
    ['Printed in', original === undefined ? 'not known' : describePrint(original)],
    ['Form', `${form.name}${form.certain ? '' : ', not certain'}`],
    ...form.evidence.map((seen): [string, string] => ['', seen]),
    ['Pages', pages.length === 0 ? 'not known' : `${pages[0] ?? ''}–${pages.at(-1) ?? ''} (${count(pages.length)})`],
    [
      'Paragraphs',
      `${count(paragraphs)}; ${count(joined)} go on over a page turn, ${count(turns.length - certain)} of ${count(turns.length)} turns not certain`,
    ],
    ['Notes', `${count(notes)}, called ${count(calls)} times`],
    ...continuedNotes.map(({ note, onto }): [string, string] => [
      '',
      `note ${note} goes on at the foot of page ${onto}`,
    ]),
    [
      'Sources',
      `${count(sources.length)}, cited ${count(citations.length)} times, ${count(unsure)} of them not certain`,
    ],
    [
      'Words',
      `${count(words.source)} in the file = ${count(words.edition)} in the edition + ${count(dropped)} dropped${dropped === 0 ? '' : ':'}`,
    ],
    ...reasonsOf(words.dropped).map(([reason, { size, lines }]): [string, string] => [
      '',
      `${count(size)} (${lines.length === 1 ? 'line' : 'lines'} ${listLines(lines)}) ${reason}`,
    ]),
    ...(words.joined === undefined
      ? []
      : [['', `${count(words.joined.length)} divided at the end of a line were joined`] as const]),
  ];
}

function describePrint(original: NonNullable<Article['frontmatter']['original']>): string {
  const { volume, issue, issued, page, URL } = original;
  const year = issued?.['date-parts']?.[0]?.[0];
  return [
    original['container-title'],
    volume === undefined ? undefined : `vol. ${String(volume)}`,
    issue === undefined ? undefined : `no. ${String(issue)}`,
    year,
    page === undefined ? undefined : `pp. ${page}`,
    URL,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

function problemLines(file: string, { problems }: CitationReport): readonly string[] {
  if (problems.length === 0) return ['Nothing needs looking at.', ''];
  const lines = problems.flatMap(({ id, line, message, hint }) => [
    `  ${file}${line === 0 ? '' : `:${String(line)}`}  ${id}`,
    `    ${message}`,
    `    ${hint}`,
    '',
  ]);
  return [`To look at (${count(problems.length)}), with lines of ${file}:`, '', ...lines];
}

/** Dropped words by reason, in the order of the file. */
function reasonsOf(dropped: readonly DroppedWords[]): readonly (readonly [string, Tally])[] {
  const reasons = new Map<string, Tally>();
  for (const { text, line, reason } of dropped) {
    const { size, lines } = reasons.get(reason) ?? { size: 0, lines: [] };
    reasons.set(reason, {
      size: size + (text.match(/\S+/gu)?.length ?? 0),
      lines: lines.includes(line) ? lines : [...lines, line],
    });
  }
  return [...reasons];
}

/** All of a few, else the first and how many more. */
function listLines(lines: readonly number[]): string {
  const shown = lines.slice(0, 12).join(', ');
  return lines.length > 12 ? `${shown} and ${count(lines.length - 12)} more` : shown;
}

function count(number: number): string {
  return number.toLocaleString('en');
}

interface Tally {
  /** In words. */
  readonly size: number;
  readonly lines: readonly number[];
}

/** One run of the importer that went well. */
export interface ImportRun {
  readonly file: string;
  readonly slug: string;
  readonly target: string;
  readonly article: Article;
  readonly report: CitationReport;
}
