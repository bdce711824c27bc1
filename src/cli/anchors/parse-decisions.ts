import type { Decision } from '../../edition/ledger/decide-traces.ts';
import { isLabelled } from '../../edition/ledger/is-labelled.ts';
import { isSure } from '../../edition/ledger/trace.ts';
import { UsageError } from '../run-command.ts';
import type { OpenPart } from './open-part.ts';

/**
 * Read the options --withdraw and --decide.
 *
 * @param part
 *   The text or the names that they are about.
 * @param options
 *   `p12=reason`, `p12,p13=reason` for withdrawn anchors; `p12=line:45`, `p12=p11`, `p12=line:45,line:47` for each other one.
 * @returns
 *   One decision for each anchor.
 * @throws {UsageError}
 *   Where an option names an anchor or a line that there is not, or withdraws a note that is in the text.
 */
export function parseDecisions(
  part: OpenPart,
  options: { readonly withdraw: readonly string[]; readonly decide: readonly string[] },
): readonly Decision[] {
  const { places, traces } = part.alignment;
  const traceOf = new Map(traces.map((trace) => [trace.id, trace]));

  const withdrawn = options.withdraw.flatMap((option): readonly Decision[] => {
    const [ids, reason] = split(option, '--withdraw p12="why it was withdrawn"');
    return ids.split(',').map((name) => {
      const id = known(name.trim());
      const there = places.find(({ kind, provisional }) => isLabelled(kind) && provisional === id);
      if (there?.kind === 'name') {
        throw new UsageError(`Expected a name that the text no longer mentions; ${id} is mentioned.`);
      }
      if (there !== undefined) {
        throw new UsageError(`Expected a note that is no longer in the text; ${id} is. Remove it first.`);
      }
      return { id, reason };
    });
  });
  const decided = options.decide.map((option): Decision => {
    const [id, targets] = split(option, '--decide p12=line:45');
    const decision = { id: known(id), places: targets.split(',').map((target) => placeOf(target.trim())) };
    const own = places.findIndex(({ kind, provisional }) => kind === 'name' && provisional === id);
    if (own >= 0 && decision.places.some((place) => place !== own)) {
      throw new UsageError(
        `Expected ${id} to be itself while its file is there; rename the file if it is another name.`,
      );
    }
    return decision;
  });
  return [...withdrawn, ...decided];

  function split(option: string, example: string): readonly [string, string] {
    const [, ids, value = ''] = /^([^=]+)=(.*)$/su.exec(option) ?? [];
    if (ids === undefined || value.trim() === '') throw new UsageError(`Expected ${example}; found ${option}.`);
    return [ids, value.trim()];
  }

  function known(id: string): string {
    if (traceOf.has(id)) return id;
    throw new UsageError(`Expected an anchor that stands in the ledger of ${part.slug}; ${id} is none.`);
  }

  /** The index of the passage that begins on a line, of a note or a name, or of where an anchor surely stands. */
  function placeOf(target: string): number {
    const trace = traceOf.get(target);
    const labelled = places.findIndex(({ kind, provisional }) => isLabelled(kind) && provisional === target);
    const place = target.startsWith('line:')
      ? places.findIndex((_, index) => part.describe(index).target === target)
      : labelled < 0 && trace !== undefined && isSure(trace)
        ? (trace.shares[0]?.place ?? -1)
        : labelled;
    if (place < 0) {
      throw new UsageError(
        `Expected a line on which a passage or note begins, or an anchor that surely stands; found ${target}.`,
      );
    }
    return place;
  }
}
