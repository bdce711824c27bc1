import { annotationKinds } from '../../edition/annotations/annotation-kinds.ts';
import { type PlacedAnnotation, placeAnnotations } from '../../edition/annotations/place-annotations.ts';
import { annotationId } from '../../edition/element-ids.ts';
import type { Agent, Frontmatter } from '../../edition/frontmatter.ts';
import { nameOf } from '../../edition/name-of.ts';
import { plainBlock } from '../../edition/plain-text.ts';
import type { Source } from '../../edition/source.ts';
import { licenceAddress } from '../licence-address.ts';
import { parseProse } from '../parse-prose.ts';
import type { Publication } from '../publication.ts';

/** How many code points before and after the words a selector quotes, so that they are found again. */
const contextLength = 32;

/**
 * Write the annotations of an edition as W3C Web Annotations.
 *
 * Each is found by the id of the paragraph or note that it is on, and in it by the words, with some words around them:
 * without marks of notes and pages, as everywhere in the model.
 *
 * @param publication
 *   The edition as it is published.
 * @returns
 *   An annotation page in JSON-LD, in reading order.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
export function toWebAnnotation({ edition, address }: Publication): string {
  const { frontmatter } = edition.article;
  const works = new Map([...edition.sources, ...edition.editorialSources].map((source) => [source.id, source]));
  const last = edition.history?.releases.at(-1);
  const shared = {
    ...creatorsOf(frontmatter),
    ...(last === undefined ? {} : { modified: `${last.date}T00:00:00Z` }),
    ...rightsOf(frontmatter),
  };
  const items = placeAnnotations(edition.article, edition.annotations).map((placed) => ({
    id: `${address}#${annotationId(placed.annotation.id)}`,
    type: 'Annotation',
    motivation: 'commenting',
    ...shared,
    body: bodiesOf(placed, works),
    target: targetOf(placed, address),
  }));
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${address}#annotations`,
    type: 'AnnotationPage',
    items,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

function bodiesOf({ annotation }: PlacedAnnotation, works: ReadonlyMap<string, Source>): readonly object[] {
  const words = parseProse(annotation.prose, works).map(plainBlock).join('\n\n');
  return [
    { type: 'TextualBody', value: words, format: 'text/plain', purpose: 'commenting' },
    { type: 'TextualBody', value: annotationKinds[annotation.kind], format: 'text/plain', purpose: 'classifying' },
  ];
}

function targetOf({ annotation, words: { plain }, range: { start, end } }: PlacedAnnotation, address: string): object {
  return {
    source: address,
    type: 'SpecificResource',
    selector: {
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
      value: annotation.anchor,
      refinedBy: {
        type: 'TextQuoteSelector',
        exact: plain.slice(start, end),
        prefix: Array.from(plain.slice(0, start)).slice(-contextLength).join(''),
        suffix: Array.from(plain.slice(end)).slice(0, contextLength).join(''),
      },
    },
  };
}

/** A précis has no other editors than its authors; nobody knows who annotated a transcription without an editor. */
function creatorsOf({ editor, author, kind }: Frontmatter): object {
  const agents = editor ?? (kind === 'precis' ? author : []);
  return agents.length === 0 ? {} : { creator: agents.map(toAgent) };
}

function toAgent(agent: Agent): object {
  const { orcid, literal } = agent;
  return {
    ...(orcid === undefined ? {} : { id: `https://orcid.org/${orcid}` }),
    // A name without parts may be a person's or a body's.
    ...(literal === undefined ? { type: 'Person' } : {}),
    name: nameOf(agent),
  };
}

function rightsOf({ rights }: Frontmatter): object {
  const where = rights === undefined ? null : licenceAddress(rights);
  return where === null ? {} : { rights: where };
}
