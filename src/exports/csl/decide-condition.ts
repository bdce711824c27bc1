import { type SourceShape, isAlways, isMissing } from './source-shape.ts';

/**
 * Decide a condition of a style for all sources of a shape.
 *
 * @param attrs
 *   Those of `cs:if` or `cs:else-if`: its tests, and how many must hold.
 * @param shape
 *   The shape.
 * @returns
 *   Whether it is always met or never; null where that depends on the source.
 */
export function decideCondition(
  { match = 'all', ...tests }: Readonly<Record<string, string>>,
  shape: SourceShape,
): boolean | null {
  const outcomes = Object.entries(tests).flatMap(([test, value]) => outcomesOf(test, value.split(/\s+/u), shape));
  if (match === 'all') return not(any(outcomes.map(not)));
  if (match === 'any') return any(outcomes);
  return match === 'none' ? not(any(outcomes)) : null;
}

/** What comes of a test for each of its values; of types the engine asks for any, whatever is to match. */
function outcomesOf(test: string, values: readonly string[], shape: SourceShape): readonly Outcome[] {
  if (test === 'type') return [any(values.map((type) => isOfType(type, shape)))];
  if (!fieldTests.has(test)) return [null];
  return values.map((field) => {
    if (isMissing(field, shape)) return false;
    return test === 'variable' && isAlways(field, shape) ? true : null;
  });
}

function isOfType(type: string, { types }: SourceShape): Outcome {
  if (!types.has(type)) return false;
  return types.size === 1 ? true : null;
}

const fieldTests: ReadonlySet<string> = new Set(['variable', 'is-numeric', 'is-uncertain-date']);

/** Null where it is not known. */
type Outcome = boolean | null;

function any(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes(true)) return true;
  return outcomes.includes(null) ? null : false;
}

function not(outcome: Outcome): Outcome {
  return outcome === null ? null : !outcome;
}
