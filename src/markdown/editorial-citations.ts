import type * as RehypeCitation from 'rehype-citation';
import { editorialStyle } from './editorial-style.ts';

const { Cite, rehypeCitationGenerator } = await importQuietly();

/** The name under which the plugin finds our style. */
export const styleName = 'manicule';

/**
 * The rehype plugin that formats editorial citations: rehype-citation, with our style and a link on each citation.
 *
 * Its own `linkCitations` fails on two works without an author in one pair of brackets ("Cannot read properties of
 * undefined"), so citeproc puts the links in: its hook `wrapCitationEntry` is called for items with a `system_id`.
 * Locators come from `remarkVerbatimLocators` and are printed as they are.
 *
 * @see https://citeproc-js.readthedocs.io/en/latest/running.html
 */
export const rehypeEditorialCitations = rehypeCitationGenerator(withOurStyle());

/**
 * Load rehype-citation without the warning that Node would print at every build (DEP0040): the bundle that its version
 * 2.3.2 ships for Node imports Node's own punycode, for addresses that it never fetches here.
 */
async function importQuietly(): Promise<Pick<typeof RehypeCitation, 'Cite' | 'rehypeCitationGenerator'>> {
  const { noDeprecation = false } = process;
  process.noDeprecation = true;
  try {
    return await import('rehype-citation');
  } finally {
    process.noDeprecation = noDeprecation;
  }
}

/** citeproc prints what is given as a suffix, and asks nothing of it. */
function verbatim({ locator, suffix, ...item }: Cluster['citationItems'][number]): Cluster['citationItems'][number] {
  return { ...item, suffix: `${locator ?? ''}${suffix ?? ''}` };
}

function withOurStyle(): typeof Cite {
  const csl = (Cite.plugins as { readonly config: { get: (name: string) => Csl } }).config.get('@csl');
  csl.templates.add(styleName, editorialStyle);
  const make = csl.engine;
  csl.engine = (...given) => {
    const engine = make(...given);
    engine.opt.development_extensions.apply_citation_wrapper = true;
    const retrieve = engine.sys.retrieveItem;
    engine.sys.retrieveItem = (id) => ({ ...retrieve(id), system_id: id });
    engine.sys.wrapCitationEntry = (words, id) => `<a href="#${id}">${words}</a>`;
    const cite = engine.processCitationCluster.bind(engine);
    engine.processCitationCluster = (cluster, ...around) =>
      cite({ ...cluster, citationItems: cluster.citationItems.map(verbatim) }, ...around);
    return engine;
  };
  return Cite;
}

/** The part of citation-js that rehype-citation is built on, as its README tells one to configure it. */
interface Csl {
  readonly templates: { add: (name: string, style: string) => void };
  engine: (...given: unknown[]) => Engine;
}

/** The works in one pair of brackets, as citeproc takes them. */
interface Cluster {
  readonly citationItems: readonly { readonly id: string; readonly locator?: string; readonly suffix?: string }[];
}

/** What we use of a citeproc engine. */
interface Engine {
  readonly opt: { readonly development_extensions: { apply_citation_wrapper: boolean } };
  readonly sys: {
    retrieveItem: (id: string) => object;
    wrapCitationEntry?: (words: string, id: string) => string;
  };
  processCitationCluster: (citation: Cluster, ...around: unknown[]) => unknown;
}
