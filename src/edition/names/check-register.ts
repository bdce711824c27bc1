import type { ProblemId } from '../problems/catalogue.ts';
import type { Problem } from '../problem.ts';
import type { Unsettled } from './find-mentions.ts';
import type { MentioningEdition } from './mentioning-edition.ts';
import type { Name } from './name.ts';
import { formKey } from './register.ts';

/** A name as it was read, with what its checks need. */
export interface ReadName {
  readonly name: Name;
  readonly file: string;
  /** Give the 1-based line of a field: `['forms', 2]`. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Report the forms that an edition leaves open.
 *
 * @param slug
 *   The edition.
 * @param unsettled
 *   What `findMentions` could not decide.
 * @param fileOf
 *   Give the file of a name.
 * @returns
 *   A problem for each form at each place.
 */
export function checkSettled(
  slug: string,
  unsettled: readonly Unsettled[],
  fileOf: (name: Name) => string,
): readonly Problem[] {
  return unsettled.map(({ form, anchor, names, claimed }) => {
    const all = names.map(({ name }) => name).join(claimed ? ' and ' : ' or ');
    return {
      id: 'name-unsettled',
      file: names.map(fileOf).sort()[0] ?? '',
      line: 0,
      column: 0,
      message: claimed
        ? `Expected one name to claim “${form}” in ${slug}#${anchor}; several do: ${all}.`
        : `Expected to know whether “${form}” in ${slug}#${anchor} means ${all}; nothing says so.`,
      hint: claimed
        ? `Remove ${slug}#${anchor} from \`settled\` in all of them but one.`
        : `Add { form: ${form}, in: [${slug}#${anchor}] } to \`settled\` of the one that is meant, or to \`not\` of the others.`,
    };
  });
}

/**
 * Check that the register says nothing that no text bears out.
 *
 * A name must be mentioned in some edition of the library, not in each; places in editions that are not in the library
 * are passed over, for the owner of a private edition may have settled them elsewhere.
 *
 * @param names
 *   All names of the library.
 * @param editions
 *   Every edition of the library, private ones too, with what it names.
 * @returns
 *   A problem for each id that is taken twice, each name and form without a mention, and each place that is not there or
 *   does not have the form that is settled for it.
 */
export function checkRegister(names: readonly ReadName[], editions: readonly MentioningEdition[]): readonly Problem[] {
  const used = new Set<string>();
  const anchors = new Map<string, ReadonlySet<string>>();
  for (const { slug, anchors: own, mentions } of editions) {
    for (const { name, form, anchor } of mentions) {
      used.add(`${name} ${form}`).add(`${name} ${form} ${slug}#${anchor}`);
    }
    anchors.set(slug, new Set(own));
  }
  const firstFile = new Map<string, string>();
  return names.flatMap((read) => {
    const { name, file } = read;
    const other = firstFile.get(name.id);
    firstFile.set(name.id, other ?? file);
    return [
      ...(other === undefined ? [] : [problemAt(read, [], problemTexts.twice(other))]),
      ...checkForms(read, used),
      ...checkPlaces(read, anchors, used),
    ];
  });
}

function checkForms(read: ReadName, used: ReadonlySet<string>): readonly Problem[] {
  const { name } = read;
  const isUsed = (form: string): boolean => used.has(`${name.id} ${formKey(form)}`);
  if (!name.forms.some(isUsed) && !name.settled.some(({ form }) => isUsed(form))) {
    return [problemAt(read, ['forms'], problemTexts.unmentioned(name.name))];
  }
  return name.forms.flatMap((form, index) =>
    isUsed(form) ? [] : [problemAt(read, ['forms', index], problemTexts.formUnused(form))],
  );
}

function checkPlaces(
  read: ReadName,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  used: ReadonlySet<string>,
): readonly Problem[] {
  return (['settled', 'not'] as const).flatMap((field) =>
    read.name[field].flatMap(({ form, in: places }, index) =>
      places.flatMap((place, at) => {
        const [slug = '', anchor = ''] = place.split('#');
        const known = anchors.get(slug);
        if (known === undefined) return [];
        const path = [field, index, 'in', at];
        if (!known.has(anchor)) return [problemAt(read, path, problemTexts.place(place))];
        const isIdle = field === 'settled' && !used.has(`${read.name.id} ${formKey(form)} ${place}`);
        return isIdle ? [problemAt(read, path, problemTexts.formAbsent(form, place))] : [];
      }),
    ),
  );
}

type ProblemText = readonly [id: ProblemId, message: string, hint: string];

function problemAt(
  { file, lineOf }: ReadName,
  path: readonly PropertyKey[],
  [id, message, hint]: ProblemText,
): Problem {
  return { id, file, line: lineOf(path), column: 0, message, hint };
}

const problemTexts = {
  twice: (other: string): ProblemText => [
    'name-twice',
    `Expected a file name that no other name has; ${other} has the same.`,
    'Rename one of the two files: the name of the file is the address of the name in every index.',
  ],
  unmentioned: (name: string): ProblemText => [
    'name-unmentioned',
    `Expected a mention of ${name} in some edition; none of its forms stands in any text outside the citations.`,
    'Correct its forms (capitals and accents count), or remove the file.',
  ],
  formUnused: (form: string): ProblemText => [
    'name-form-unused',
    `Expected the form “${form}” in some edition; it stands in no text outside the citations, except within a longer form.`,
    'Correct it, remove it, or move it to `also`, where a reader can search for it.',
  ],
  formAbsent: (form: string, place: string): ProblemText => [
    'name-place',
    `Expected “${form}” in ${place}; it does not stand there, except within a citation or a longer form.`,
    'Remove the place.',
  ],
  place: (place: string): ProblemText => [
    'name-place',
    `Expected a paragraph or note of an edition; there is no ${place}.`,
    'Correct the place, or remove it.',
  ],
};
