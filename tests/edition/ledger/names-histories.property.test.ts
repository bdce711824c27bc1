import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignNames } from '../../../src/edition/ledger/align-names.ts';
import { applyProposals } from '../../../src/edition/ledger/apply-proposals.ts';
import { checkNameAnchors } from '../../../src/edition/ledger/check-name-anchors.ts';
import { type Decision, decideTraces } from '../../../src/edition/ledger/decide-traces.ts';
import { forwardings } from '../../../src/edition/ledger/forwardings.ts';
import { emptyLedger } from '../../../src/edition/ledger/ledger.ts';
import { parseLedger } from '../../../src/edition/ledger/parse-ledger.ts';
import { propose } from '../../../src/edition/ledger/propose.ts';
import { toLedgerFile } from '../../../src/edition/ledger/to-ledger-file.ts';
import { namesFrom } from './sample-names.ts';

/** Whoever bears a name; the test knows them whatever they and their files are called. */
interface Bearer {
  readonly who: number;
  readonly file: string;
  readonly forms: readonly [string, ...string[]];
}

/** What an editor does to a register. */
interface Operation {
  readonly type: 'add' | 'remove' | 'rename' | 'recall' | 'merge' | 'form' | 'swap' | 'twin';
  readonly at: number;
  readonly to: number;
  readonly word: number;
}

const operation: fc.Arbitrary<Operation> = fc.record({
  type: fc.constantFrom('add', 'add', 'remove', 'rename', 'recall', 'merge', 'form', 'swap', 'twin'),
  at: fc.nat(99),
  to: fc.nat(99),
  word: fc.nat(999),
});
const histories = fc.record({
  start: fc.array(
    operation.map((one): Operation => ({ ...one, type: 'add' })),
    { minLength: 3, maxLength: 20 },
  ),
  steps: fc.array(fc.array(operation, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 6, size: 'max' }),
});

test('leads every name to whoever bore it, through any history of a register', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(histories, ({ start, steps }) => {
      live([start, ...steps]);
    }),
    { seed: Number(process.env['MANICULE_SEED'] ?? 1973), numRuns: Number(process.env['MANICULE_RUNS'] ?? 1000) },
  );
});

/** Live through a history, with an editor who knows who is who, and assert every promise after every step. */
function live(steps: readonly (readonly Operation[])[]): void {
  const register = new Register();
  let ledger = emptyLedger;
  /** Every id ever published, and who bore it. */
  const published = new Map<string, number>();
  /** Ids whose bearer was gone when the editor was asked. */
  const withdrawn = new Set<string>();

  for (const operations of steps) {
    const before = register.bearers;
    for (const one of operations) register.apply(one);
    // A file that is called as another's was must be called otherwise: the command says so, and the editor does it.
    register.rename(({ file, who }) => register.whoNow(published.get(`name-${file}`) ?? who) !== who);
    const { bearers } = register;
    const names = namesFrom(Object.fromEntries(bearers.map(({ file, forms }) => [file, forms])));
    const found = alignNames(names, ledger);
    const bearerAt = (place: number): Bearer | undefined =>
      bearers.find(({ file }) => `name-${file}` === found.places[place]?.provisional);
    const bearerOf = (id: string): number => register.whoNow(published.get(id) ?? 0);

    const decisions = found.traces.flatMap(({ id, doubt, shares }): readonly Decision[] => {
      const who = bearerOf(id);
      if (doubt !== null) {
        const place = found.places.findIndex((_, index) => bearerAt(index)?.who === who);
        if (place >= 0) return [{ id, places: [place] }];
        withdrawn.add(id);
        return [{ id, reason: 'Nobody bears it now.' }];
      }
      const there = bearerAt(shares[0]?.place ?? -1);
      // Nobody could tell two apart whose names are the same, letter by letter.
      const called = before.find((bearer) => bearer.who === published.get(id))?.forms[0];
      if (there !== undefined && there.forms[0] === called) {
        for (const [other, bearer] of published) if (register.whoNow(bearer) === who) published.set(other, there.who);
      }
      expect(there?.who, `${id} is surely at its bearer`).toBe(bearerOf(id));
      return [];
    });
    const decided = decideTraces(found, decisions);
    const next = applyProposals(ledger, decided.places, propose(decided, ledger), '2026-01-01');

    const ways = new Map(forwardings(next).map((way) => [way.id, way]));
    for (const id of published.keys()) {
      const way = ways.get(id);
      const at = way?.state === 'moved' ? way.at : id;
      const there = bearers.find(({ file }) => `name-${file}` === at)?.who;
      if (way?.state === 'withdrawn') expect(withdrawn, `${id} was withdrawn by the editor`).toContain(way.via ?? id);
      else expect(there, `${id} leads to its bearer`).toBe(bearerOf(id));
    }
    for (const id of published.keys()) published.set(id, bearerOf(id));
    for (const { file, who } of bearers) published.set(`name-${file}`, who);
    expect(next.anchors.map(({ id }) => id).sort(), 'every id ever published is kept, once').toEqual(
      [...published.keys()].sort(),
    );
    const edition = { slug: 'sample', file: 'text.mdx', fileOf: () => null };
    expect(checkNameAnchors(names, next, edition)).toEqual([]);
    expect(parseLedger(toLedgerFile(next), 'anchors.json')).toEqual({ ledger: next, problems: [] });
    ledger = next;
  }
}

/** The register at one moment of a history. */
class Register {
  bearers: readonly Bearer[] = [];
  readonly #removed: Bearer[] = [];
  readonly #mergedInto = new Map<number, number>();
  #count = 0;

  /** Who a bearer is now: another one, where the two were merged. */
  whoNow(who: number): number {
    const other = this.#mergedInto.get(who);
    return other === undefined ? who : this.whoNow(other);
  }

  /** Give another file to those that must not have theirs. */
  rename(must: (bearer: Bearer) => boolean): void {
    this.bearers = this.bearers.map((bearer) => (must(bearer) ? { ...bearer, file: this.#freshFile() } : bearer));
  }

  /** Do one operation. */
  apply({ type, at, to, word }: Operation): void {
    const one = this.bearers[at % Math.max(1, this.bearers.length)];
    const other = this.bearers[to % Math.max(1, this.bearers.length)];
    const put = (...changed: readonly Bearer[]): void => {
      this.bearers = this.bearers.map((bearer) => changed.find(({ who }) => who === bearer.who) ?? bearer);
    };
    if (type === 'add') {
      const back = word % 3 === 0 ? this.#removed.pop() : undefined;
      const added = back ?? { who: this.#nextWho(), file: this.#freshFile(), forms: [nameFrom(word)] as const };
      const isTaken = this.bearers.some(({ file }) => file === added.file);
      this.bearers = [...this.bearers, isTaken ? { ...added, file: this.#freshFile() } : added];
    } else if (one === undefined || other === undefined) return;
    else if (type === 'remove') {
      this.bearers = this.bearers.filter((bearer) => bearer !== one);
      this.#removed.push(one);
    } else if (type === 'rename')
      put({ ...one, file: word % 2 === 0 ? this.#freshFile() : `${one.file}-${String(word)}` });
    else if (type === 'recall') put({ ...one, forms: [nameFrom(word), ...one.forms.slice(word % 2)] });
    else if (type === 'form') put({ ...one, forms: [...one.forms, nameFrom(word)] });
    else if (type === 'swap') put({ ...one, file: other.file }, { ...other, file: one.file });
    else if (type === 'twin') {
      this.bearers = [...this.bearers, { ...one, who: this.#nextWho(), file: this.#freshFile() }];
    } else if (one !== other) {
      this.#mergedInto.set(one.who, other.who);
      this.bearers = this.bearers.filter((bearer) => bearer !== one);
      put({ ...other, forms: [...other.forms, ...one.forms] });
    }
  }

  #nextWho(): number {
    this.#count += 1;
    return this.#count;
  }

  #freshFile(): string {
    this.#count += 1;
    return `f${String(this.#count)}`;
  }
}

const given = ['Ali', 'Mehmed', 'Nikolai', 'Anna', 'Said', 'Levon', 'Mary', 'Enver', 'Ivan', 'Fatma'];
const families = ['Bey', 'Pasha', 'Petrov', 'Hill', 'Said', 'Effendi', 'Brook', 'Mill', 'Ogly', 'Ruben'];

/** One of a hundred names, of which many share a word. */
function nameFrom(word: number): string {
  return `${given[word % 10] ?? ''} ${families[Math.floor(word / 10) % 10] ?? ''}`;
}
