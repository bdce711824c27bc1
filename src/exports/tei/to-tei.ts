import type { Element } from 'xast';
import { x } from 'xastscript';
import { sourceId } from '../../edition/element-ids.ts';
import type { Source } from '../../edition/source.ts';
import type { Publication } from '../publication.ts';
import { toXml } from '../xml/to-xml.ts';
import { xmlId } from '../xml/xml-id.ts';
import { apparatusToTei } from './apparatus-to-tei.ts';
import { headerToTei } from './header-to-tei.ts';
import { sourceToTei } from './source-to-tei.ts';
import { textToTei } from './text-to-tei.ts';
import { beginTei } from './writing.ts';

/**
 * Write an edition as TEI P5.
 *
 * @param publication
 *   The edition as it is published.
 * @returns
 *   The whole file, valid under `tei_all`.
 *
 * @see https://tei-c.org/release/doc/tei-p5-doc/en/html/
 */
export function toTei(publication: Publication): string {
  const { edition } = publication;
  const writing = beginTei(edition);
  const works = [worksOf('cited', edition.sources), worksOf('editorial', edition.editorialSources)];
  const apparatus = apparatusToTei(edition, writing);
  const tei = x('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0' }, [
    headerToTei(publication),
    ...(apparatus === null ? [] : [apparatus]),
    textToTei(
      edition.article,
      writing,
      works.filter((list) => list.children.length > 0),
    ),
  ]);
  return toXml(tei, { containers });
}

/** Works that the author cites, and works that only the editors cite. */
function worksOf(type: 'cited' | 'editorial', sources: readonly Source[]): Element {
  return x(
    'listBibl',
    { type },
    sources.map((source) => sourceToTei(source, xmlId(sourceId(source.id)))),
  );
}

const containers: ReadonlySet<string> = new Set(
  [
    'TEI teiHeader fileDesc titleStmt editionStmt publicationStmt availability licence sourceDesc',
    'encodingDesc projectDesc editorialDecl refsDecl classDecl taxonomy profileDesc abstract langUsage revisionDesc',
    'standOff listPerson person listPlace place listOrg org listEvent event listAnnotation annotation',
    'text body back div lg list table row quotation listBibl biblStruct analytic monogr imprint series',
  ].flatMap((names) => names.split(' ')),
);
