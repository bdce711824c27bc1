import type { ProblemId } from '../problems/catalogue.ts';
import type { Problem } from '../problem.ts';
import { forwardings } from './forwardings.ts';
import { type Ledger, ledgerSchema } from './ledger.ts';

/**
 * Read `anchors.json`.
 *
 * @param json
 *   The whole file.
 * @param file
 *   Its name, for problems.
 * @returns
 *   The ledger, or null with at least one problem.
 */
export function parseLedger(
  json: string,
  file: string,
): { readonly ledger: Ledger | null; readonly problems: readonly Problem[] } {
  const hint = 'Nobody edits this file by hand: bring back the last version of it that was published.';
  const fail = (id: ProblemId, line: number, messages: readonly string[]) => ({
    ledger: null,
    problems: messages.map((message) => ({ id, file, line, column: 0, message, hint })),
  });
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return fail('ledger-syntax', 0, [`Expected JSON; ${error instanceof Error ? error.message : String(error)}.`]);
  }
  const result = ledgerSchema.safeParse(data);
  if (!result.success) {
    return fail(
      'ledger-field',
      0,
      result.error.issues.map((issue) => `${issue.path.map(String).join('.')}: ${issue.message}`),
    );
  }
  const messages = contradictions(result.data);
  return messages.length > 0 ? fail('ledger-entry', 0, messages) : { ledger: result.data, problems: [] };
}

/** What no schema sees: an id given twice, a way that leads nowhere or in a circle. */
function contradictions(ledger: Ledger): readonly string[] {
  const { anchors } = ledger;
  const ids = new Set<string>();
  const messages: string[] = [];
  for (const { id } of anchors) {
    if (ids.has(id)) messages.push(`Expected each anchor once; ${id} stands twice.`);
    ids.add(id);
  }
  for (const entry of anchors) {
    const targets =
      entry.state === 'moved' ? entry.into : entry.state === 'withdrawn' ? [entry.after, entry.before] : [];
    for (const target of targets) {
      if (target !== undefined && !ids.has(target)) {
        messages.push(`Expected ${entry.id} to lead to an anchor of the ledger; ${target} is none.`);
      }
    }
  }
  if (messages.length > 0) return messages;
  const leading = new Set(forwardings(ledger).map(({ id }) => id));
  return anchors
    .filter(({ id, state }) => state !== 'stands' && !leading.has(id))
    .map(({ id }) => `Expected ${id} to lead to what stands, or to a tombstone; it leads in a circle.`);
}
