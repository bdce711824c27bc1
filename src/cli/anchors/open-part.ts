import { type Alignment, alignLedger } from '../../edition/ledger/align-ledger.ts';
import { alignNames } from '../../edition/ledger/align-names.ts';
import { anchorByProposals } from '../../edition/ledger/anchor-by-proposals.ts';
import { type Decision, decideTraces } from '../../edition/ledger/decide-traces.ts';
import { followNumbers } from '../../edition/ledger/follow-numbers.ts';
import { emptyLedger, type Ledger } from '../../edition/ledger/ledger.ts';
import { partOfLedger } from '../../edition/ledger/part-of-ledger.ts';
import { propose } from '../../edition/ledger/propose.ts';
import { findNames } from '../../library/find-names.ts';
import type { OpenText } from '../open-text.ts';
import { type DescribedPlace, describeName, describePlace } from './describe-place.ts';

/** A part of an edition's ledger beside what it records: passages and notes, or the names of the index. */
export interface OpenPart {
  readonly slug: string;
  /** The text, as the user would name it. */
  readonly file: string;
  /** This part alone. */
  readonly ledger: Ledger;
  readonly alignment: Alignment;
  /** Show a place, by its index in the alignment. */
  readonly describe: (place: number) => DescribedPlace;
  /** What an editor may say of all renumbered notes at once. */
  readonly renumbered: readonly Decision[];
}

/**
 * Open the part of a ledger that records passages and notes.
 *
 * @param text
 *   The text.
 * @returns
 *   Its alignment as found, nothing decided.
 */
export function openTextPart(text: OpenText): OpenPart {
  const ledger = partOfLedger(text.ledger ?? emptyLedger, 'text');
  const alignment = alignLedger(text.article, ledger);
  return {
    slug: text.slug,
    file: text.file,
    ledger,
    alignment,
    describe: (place) => describePlace(text, place),
    renumbered: followNumbers(alignment, ledger),
  };
}

/**
 * Open the part of a ledger that records the names of the index.
 *
 * @param text
 *   The text.
 * @param passages
 *   Its passages as decided so far, for the registers settle some forms by the anchors of passages.
 * @returns
 *   The alignment of the names as found, nothing decided.
 */
export function openNamesPart(text: OpenText, passages: OpenPart): OpenPart {
  const article = anchorByProposals(text.article, propose(passages.alignment, passages.ledger));
  const ledger = partOfLedger(text.ledger ?? emptyLedger, 'names');
  const { names, fileOf } = findNames(text.slug, article);
  const alignment = alignNames(names, ledger);
  return {
    slug: text.slug,
    file: text.file,
    ledger,
    alignment,
    describe: (place) => describeName(alignment.places[place]?.provisional ?? '', names, fileOf),
    renumbered: [],
  };
}

/**
 * Put decisions into a part.
 *
 * @param part
 *   Any part.
 * @param decisions
 *   The editor's.
 * @returns
 *   The part with these decided.
 */
export function decidePart(part: OpenPart, decisions: readonly Decision[]): OpenPart {
  return { ...part, alignment: decideTraces(part.alignment, decisions) };
}
