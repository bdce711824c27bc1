import { existsSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { EditionError } from '../edition/problem.ts';
import { problemOfRefusal } from '../library/problem-of-refusal.ts';
import { journalFolder } from '../library/journal/journal-folder.ts';

/**
 * Run one of our commands: read its arguments, show its help, print its problems, set its exit status.
 *
 * The status is 0 when all went well, 1 when there are problems with an edition, 2 when the command was not understood.
 *
 * @param command
 *   What it is called, how it is used and what it does.
 */
export async function runCommand<Options extends OptionTable>(command: Command<Options>): Promise<void> {
  const { name, usage, help, options, writes = false, run } = command;
  let parsed;
  try {
    parsed = parseArgs({
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    failUsage(name, usage, error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
    return;
  }
  if ((parsed.values as { help?: boolean }).help === true) {
    process.stdout.write(`${usage}\n\n${help.trim()}\n`);
    return;
  }
  try {
    const { values, positionals } = parsed;
    if (writes) {
      const { withContentLock } = await writing();
      await withContentLock(() => run(values, positionals));
    } else {
      if (existsSync(journalFolder())) (await writing()).finishBegunWrites();
      await run(values, positionals);
    }
  } catch (error) {
    const refusal = problemOfRefusal(error);
    if (error instanceof UsageError) failUsage(name, usage, error.message);
    else if (error instanceof EditionError) failWith(error);
    else if (refusal !== null) failWith(new EditionError([refusal]));
    else throw error;
  }
}

/** Most commands only read, and need not load what reads a journal. */
const writing = () => import('../library/with-content-lock.ts');

function failWith({ message, problems }: EditionError): void {
  const count = problems.length;
  process.stderr.write(`${message}\n\n${String(count)} ${count === 1 ? 'problem' : 'problems'}.\n`);
  process.exitCode = 1;
}

/** The command was called with arguments that it does not take. */
export class UsageError extends Error {}

function failUsage(name: string, usage: string, message: string): void {
  process.stderr.write(`${name}: ${message}\n${usage}\nnpm run ${name} -- --help says more.\n`);
  process.exitCode = 2;
}

export interface Command<Options extends OptionTable> {
  /** As in package.json's scripts: `import`. */
  readonly name: string;
  /** One line: `npm run import -- FILE [--as SLUG]`. */
  readonly usage: string;
  /** What it does, its options and examples. */
  readonly help: string;
  readonly options: Options;
  /** It writes into the content: no other may do so meanwhile. */
  readonly writes?: boolean;
  readonly run: (values: Values<Options>, positionals: readonly string[]) => Promise<void> | void;
}

type OptionTable = NonNullable<ParseArgsConfig['options']>;

type Values<Options extends OptionTable> = {
  readonly [Name in keyof Options]?: Options[Name] extends { multiple: true }
    ? readonly Value<Options[Name]>[]
    : Value<Options[Name]>;
};

type Value<Option extends OptionTable[string]> = Option['type'] extends 'boolean' ? boolean : string;
