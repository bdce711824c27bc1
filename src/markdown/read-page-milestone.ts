import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { PageMilestone } from '../edition/article.ts';
import { type Reading, report } from './reading.ts';

/**
 * Read `<Page n="130" />`.
 *
 * @param node
 *   Any element.
 * @param reading
 *   The file being read; problems are added to it.
 * @returns
 *   The milestone, or null where the element is another one.
 */
export function readPageMilestone(node: MdxJsxFlowElement | MdxJsxTextElement, reading: Reading): PageMilestone | null {
  if (node.name !== 'Page') return null;
  const attributes = new Map(
    node.attributes.map((attribute) =>
      attribute.type === 'mdxJsxAttribute' ? [attribute.name, attribute.value] : ['…', null],
    ),
  );
  const page = attributes.get('n');
  const cert = attributes.get('cert');
  const known = [...attributes.keys()].every((name) => name === 'n' || name === 'cert');
  if (typeof page !== 'string' || page === '' || !known || (cert !== undefined && cert !== 'low')) {
    report(reading, node, [
      'page-element',
      'Expected <Page n="130" />, with cert="low" where the place is not certain, and nothing else.',
      'Correct the milestone.',
    ]);
  }
  return {
    type: 'pageMilestone',
    page: typeof page === 'string' ? page : '',
    certain: cert === undefined,
  };
}
