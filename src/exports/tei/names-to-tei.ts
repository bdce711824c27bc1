import type { Element } from 'xast';
import { x } from 'xastscript';
import { describeDate } from '../../edition/chronology/describe-date.ts';
import { dates } from '../../interface/en.ts';
import { parseEdtf } from '../../edition/chronology/parse-edtf.ts';
import { nameId } from '../../edition/element-ids.ts';
import type { Name } from '../../edition/names/name.ts';
import { parseProse } from '../parse-prose.ts';
import { xmlId } from '../xml/xml-id.ts';
import { blocksToTei } from './block-to-tei.ts';
import { dateAttributes } from './date-attributes.ts';
import type { TeiWriting } from './writing.ts';

/**
 * Turn the names that an edition mentions into lists of persons, places and organisations.
 *
 * @param names
 *   In any order.
 * @param writing
 *   The edition being written.
 * @returns
 *   One list for each kind that there is.
 */
export function namesToTei(names: readonly Name[], writing: TeiWriting): Element[] {
  const of = (kind: Name['kind']): readonly Name[] =>
    names.filter((name) => name.kind === kind).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [
    ...list(
      'listPerson',
      of('people').map((name) => personToTei(name, writing)),
    ),
    ...list(
      'listPlace',
      of('places').map((name) => placeToTei(name, writing)),
    ),
    ...list(
      'listOrg',
      of('organisations').map((name) => organisationToTei(name, writing)),
    ),
  ];
}

function list(name: string, items: readonly Element[]): Element[] {
  return items.length === 0 ? [] : [x(name, [...items])];
}

function personToTei(name: Name, writing: TeiWriting): Element {
  const { born, died } = name;
  return x('person', { 'xml:id': xmlId(nameId(name.id)) }, [
    ...namesOf('persName', name, {}),
    ...dateToTei('birth', born),
    ...dateToTei('death', died),
    ...about(name, writing),
  ]);
}

function dateToTei(element: string, text: string | undefined): Element[] {
  const date = text === undefined ? null : parseEdtf(text);
  return date === null ? [] : [x(element, dateAttributes(text), describeDate(date, dates))];
}

function placeToTei(name: Name, writing: TeiWriting): Element {
  const { coordinates, then, now, region } = name;
  return x('place', { 'xml:id': xmlId(nameId(name.id)), type: region ? 'region' : null }, [
    ...namesOf('placeName', name, lifeOf(name)),
    ...(then === undefined ? [] : [x('placeName', { type: 'then' }, then)]),
    ...(now === undefined ? [] : [x('placeName', { type: 'now' }, now)]),
    // TEI writes the latitude first.
    ...(coordinates === undefined ? [] : [x('location', [x('geo', [...coordinates].reverse().join(' '))])]),
    ...about(name, writing),
  ]);
}

function organisationToTei(name: Name, writing: TeiWriting): Element {
  return x('org', { 'xml:id': xmlId(nameId(name.id)) }, [
    ...namesOf('orgName', name, lifeOf(name)),
    ...about(name, writing),
  ]);
}

function namesOf(element: string, { name, forms, also }: Name, dates: Readonly<Record<string, string>>): Element[] {
  return [
    x(element, { type: 'main', ...dates }, name),
    ...forms.filter((form) => form !== name).map((form) => x(element, { type: 'form' }, form)),
    ...also.map((spelling) => x(element, { type: 'also' }, spelling)),
  ];
}

/** An organisation is not born: its name says from when to when it lasted. */
function lifeOf({ born, died }: Name): Readonly<Record<string, string>> {
  const from = dateAttributes(born)['when'];
  const to = dateAttributes(died)['when'];
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function about({ prose }: Name, writing: TeiWriting): Element[] {
  const blocks = parseProse(prose, writing.sources);
  return blocks.length === 0 ? [] : [x('note', blocksToTei(blocks, writing))];
}
