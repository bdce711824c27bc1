import { createInterface } from 'node:readline/promises';
import type { Decision } from '../../edition/ledger/decide-traces.ts';
import type { Trace } from '../../edition/ledger/trace.ts';
import { isSure } from '../../edition/ledger/trace.ts';
import { describeDoubt } from './describe-doubt.ts';
import type { OpenPart } from './open-part.ts';

/**
 * Ask the editor about every anchor that is in doubt.
 *
 * @param part
 *   The text or the names; what is in doubt is asked in its order.
 * @param terminal
 *   Where to read answers and to write questions.
 * @returns
 *   A decision for each trace in doubt; null where the editor stopped, with an empty answer or the end of the input.
 */
export async function askEditor(
  part: OpenPart,
  terminal: { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream },
): Promise<readonly Decision[] | null> {
  const lines = createInterface(terminal);
  // One iterator for all questions: lines that come before they are asked for must not be lost.
  const answers = lines[Symbol.asyncIterator]();
  const ask = async (question: string): Promise<string> => {
    terminal.output.write(question);
    const answer = await answers.next();
    return answer.done === true ? '' : answer.value.trim();
  };
  try {
    const decisions = new Map<string, Decision>();
    for (const trace of part.alignment.traces) {
      if (isSure(trace) || decisions.has(trace.id)) continue;
      const decision = await askAbout(part, trace, ask, (line) => terminal.output.write(line));
      if (decision === null) return null;
      const made = decision === 'renumbered' ? part.renumbered : [decision];
      for (const each of made) if (!decisions.has(each.id)) decisions.set(each.id, each);
    }
    return [...decisions.values()];
  } finally {
    lines.close();
  }
}

async function askAbout(
  part: OpenPart,
  trace: Trace,
  ask: (question: string) => Promise<string>,
  write: (line: string) => void,
): Promise<Decision | 'renumbered' | null> {
  const { question, candidates } = describeDoubt(part, trace);
  const mayGo = trace.doubt !== 'label';
  const isRenumbered = part.renumbered.some(({ id }) => id === trace.id);
  write(`\n${part.file}\n${question}\n`);
  candidates.forEach((candidate, index) => {
    write(`  ${String(index + 1)}  ${candidate}\n`);
  });
  if (mayGo) write('  w  nowhere: it was withdrawn\n');
  if (isRenumbered) {
    write(`  r  under its new number, as all ${String(part.renumbered.length)} notes that have only another number\n`);
  }
  for (;;) {
    const answer = await ask(candidates.length > 1 ? 'Number, or numbers where it was split (1,2): ' : 'Answer: ');
    if (answer === '') return null;
    if (answer === 'r' && isRenumbered) return 'renumbered';
    if (answer === 'w' && mayGo) {
      const reason = await ask('Why was it withdrawn? A sentence for readers: ');
      return reason === '' ? null : { id: trace.id, reason };
    }
    const chosen = answer.split(/[\s,]+/u).map((number) => trace.candidates[Number(number) - 1]?.place);
    const places = chosen.filter((place) => place !== undefined);
    if (places.length === chosen.length) return { id: trace.id, places };
    write(`Expected one of the answers above; an empty line stops, and nothing is written.\n`);
  }
}
