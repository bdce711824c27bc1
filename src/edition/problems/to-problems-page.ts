import { type CatalogueEntry, problemParts } from './catalogue.ts';

/**
 * Write the catalogue of problems as a page for editors.
 *
 * @returns
 *   PROBLEMS.md, in Markdown, formatted as the repository formats it.
 */
export function toProblemsPage(): string {
  const parts = problemParts.map(({ title, about, problems }) => {
    const entries = Object.entries<CatalogueEntry>(problems).map(
      ([id, { expected, found, wayOut }]) =>
        `### ${id}\n\nExpected ${expected}.\n\nFound ${found}.\n\n${wayOut.replace(/\.?$/u, '.')}\n`,
    );
    return `## ${title}\n\n${about}\n\n${entries.join('\n')}`;
  });
  return `${introduction}\n${parts.join('\n')}`;
}

const introduction = `<!-- Made by \`npm run problems\` from src/edition/problems/. -->

# Problems

Everything that a command can report, by its name. The message itself says where, what was expected and found just there,
and what to do; here is what each kind means. \`npm run check\` reports all problems of all editions at once.
`;
