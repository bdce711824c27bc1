import { errorTexts } from '../error-texts.ts';
import { findMarks, parseNoteMark } from '../find-marks.ts';
import type { FormFound, ImportProblem } from '../import-report.ts';
import { remarkTexts } from '../remark-texts.ts';
import { type NotationName, notations } from '../rules/notations.ts';
import type { SourceBlock } from '../source-block.ts';
import { type DetectedForm, detectForm, type DetectionHint } from './detect-form.ts';
import { type Form, formWords, type LayoutName, nameForm, type NoteForm } from './form.ts';

/**
 * Decide on the form of a text and say so, with every doubt.
 *
 * @param blocks
 *   Blocks of the text, without what stands above it.
 * @param layout
 *   How its lines stand, and what shows it.
 * @param hint
 *   What the user settled, and how many pages are known to be there.
 * @returns
 *   The form; and a problem where it is in doubt: a remark where only labels depend on it, else an error.
 */
export function findForm(
  blocks: readonly SourceBlock[],
  layout: { readonly name: LayoutName; readonly evidence: string },
  hint: DetectionHint,
): { readonly form: Form; readonly found: FormFound; readonly problems: readonly ImportProblem[] } {
  const detected = detectForm(blocks, hint);
  const notes = detected?.form ?? likelyForm(blocks, hint);
  const form: Form = { layout: layout.name, notes };
  const evidence = [layout.evidence, ...(detected === null ? [] : [detected.evidence])];
  const certain = detected?.isCertain ?? notes === null;
  return {
    form,
    found: { name: nameForm(form), evidence, certain },
    problems: detected === null ? [] : doubtsOf(detected, layout.name),
  };
}

function doubtsOf(
  { form, evidence, isFaulty, isCertain, runnerUp }: DetectedForm,
  layout: LayoutName,
): readonly ImportProblem[] {
  if (runnerUp === null || isCertain || !runnerUp.isClose) return [];
  const taken = nameForm({ layout, notes: form });
  const other = nameForm({ layout, notes: runnerUp.form });
  return isFaulty
    ? [errorTexts.formDoubtful(taken, evidence, other, runnerUp.evidence)]
    : [remarkTexts.formDoubtful(taken, evidence, other)];
}

/** Marks that nothing else looks like show notes even where none of them matches: then the import fails and says why. */
function likelyForm(blocks: readonly SourceBlock[], { numbering = 'page', calls }: DetectionHint): NoteForm | null {
  if (calls !== undefined) return { numbering, calls, marks: calls };
  const name = formWords.calls.find((known) => !notations[known].isWeak && isUsed(blocks, known));
  return name === undefined
    ? null
    : { numbering: name === 'footnotes' ? 'through' : numbering, calls: name, marks: name };
}

/** One superscript is enough; of other marks the first two must be there. */
function isUsed(blocks: readonly SourceBlock[], name: NotationName): boolean {
  if (name === 'superscripts') return blocks.some(({ text }) => findMarks(text, name).length > 0);
  if (name === 'footnotes') return blocks.some(({ head }) => head !== undefined);
  const called = new Set(blocks.flatMap(({ text }) => findMarks(text, name).map(({ number }) => number)));
  const marked = new Set(blocks.flatMap(({ text }) => parseNoteMark(text, name)?.number ?? []));
  return [called, marked].some((numbers) => numbers.has(1) && numbers.has(2));
}
