import { createInterface } from 'node:readline/promises';
import type { Decision } from '../../edition/ledger/decide-traces.ts';
import type { Trace } from '../../edition/ledger/trace.ts';
import type { OpenText } from '../open-text.ts';
import { describeDoubt } from './describe-doubt.ts';

/**
 * Ask the editor about every anchor that is in doubt.
 *
 * @param text
 *   The text.
 * @param traces
 *   Traces in doubt, in the order in which to ask.
 * @param terminal
 *   Where to read answers and to write questions.
 * @returns
 *   A decision for each trace; null where the editor stopped, with an empty answer or the end of the input.
 */
export async function askEditor(
  text: OpenText,
  traces: readonly Trace[],
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
    const decisions: Decision[] = [];
    for (const trace of traces) {
      const decision = await askAbout(text, trace, ask, (line) => terminal.output.write(line));
      if (decision === null) return null;
      decisions.push(decision);
    }
    return decisions;
  } finally {
    lines.close();
  }
}

async function askAbout(
  text: OpenText,
  trace: Trace,
  ask: (question: string) => Promise<string>,
  write: (line: string) => void,
): Promise<Decision | null> {
  const { question, candidates } = describeDoubt(text, trace);
  const mayGo = trace.doubt !== 'label';
  write(`\n${text.file}\n${question}\n`);
  candidates.forEach((candidate, index) => {
    write(`  ${String(index + 1)}  ${candidate}\n`);
  });
  if (mayGo) write('  w  nowhere: it was withdrawn\n');
  for (;;) {
    const answer = await ask(candidates.length > 1 ? 'Number, or numbers where it was split (1,2): ' : 'Answer: ');
    if (answer === '') return null;
    if (answer === 'w' && mayGo) {
      const reason = await ask('Why was it withdrawn? A sentence for readers: ');
      return reason === '' ? null : { id: trace.id, reason };
    }
    const chosen = answer.split(/[\s,]+/u).map((number) => trace.candidates[Number(number) - 1]?.place);
    const places = chosen.filter((place) => place !== undefined);
    if (places.length === chosen.length) return { id: trace.id, places };
    write(`Expected one of the numbers above${mayGo ? ' or w' : ''}; an empty line stops, and nothing is written.\n`);
  }
}
