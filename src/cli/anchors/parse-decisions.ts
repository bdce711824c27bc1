import type { Alignment } from '../../edition/ledger/align-ledger.ts';
import type { Decision } from '../../edition/ledger/decide-traces.ts';
import { isSure } from '../../edition/ledger/trace.ts';
import type { OpenText } from '../open-text.ts';
import { UsageError } from '../run-command.ts';
import { describePlace } from './describe-place.ts';

/**
 * Read the options --withdraw and --decide.
 *
 * @param text
 *   The text that they are about.
 * @param alignment
 *   Where the words of its anchors stand, as far as that is known.
 * @param options
 *   `p12=reason` for each withdrawn anchor; `p12=line:45`, `p12=p11`, `p12=line:45,line:47` for each other one.
 * @returns
 *   One decision for each option.
 * @throws {UsageError}
 *   Where an option names an anchor or a line that there is not, or withdraws a note that is in the text.
 */
export function parseDecisions(
  text: OpenText,
  alignment: Alignment,
  options: { readonly withdraw: readonly string[]; readonly decide: readonly string[] },
): readonly Decision[] {
  const { places, traces } = alignment;
  const traceOf = new Map(traces.map((trace) => [trace.id, trace]));

  const withdrawn = options.withdraw.map((option): Decision => {
    const [id, reason] = split(option, '--withdraw p12="why it was withdrawn"');
    if (places.some(({ kind, provisional }) => kind === 'note' && provisional === id)) {
      throw new UsageError(`Expected a note that is no longer in the text; ${id} is. Remove it first.`);
    }
    return { id, reason };
  });
  const decided = options.decide.map((option): Decision => {
    const [id, targets] = split(option, '--decide p12=line:45');
    return { id, places: targets.split(',').map((target) => placeOf(target.trim())) };
  });
  return [...withdrawn, ...decided];

  function split(option: string, example: string): readonly [string, string] {
    const [, id, value = ''] = /^([^=]+)=(.*)$/su.exec(option) ?? [];
    if (id === undefined || value.trim() === '') throw new UsageError(`Expected ${example}; found ${option}.`);
    if (!traceOf.has(id))
      throw new UsageError(`Expected an anchor that stands in the ledger of ${text.slug}; ${id} is none.`);
    return [id, value.trim()];
  }

  /** The index of the passage that begins on a line, of a note, or of where an anchor surely stands. */
  function placeOf(target: string): number {
    const line = /^line:(\d+)$/u.exec(target)?.[1];
    const trace = traceOf.get(target);
    const place =
      line !== undefined
        ? places.findIndex((_, index) => describePlace(text, index).line === Number(line))
        : trace !== undefined && !trace.id.startsWith('n') && isSure(trace)
          ? (trace.shares[0]?.place ?? -1)
          : places.findIndex(({ kind, provisional }) => kind === 'note' && provisional === target);
    if (place < 0) {
      throw new UsageError(
        `Expected a line on which a passage or note begins, or an anchor that surely stands; found ${target}.`,
      );
    }
    return place;
  }
}
