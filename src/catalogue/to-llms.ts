import type { ListItem, Paragraph, PhrasingContent, Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { namesOf } from '../edition/name-of.ts';
import type { EditionRecord } from './edition-record.ts';
import { linkedForms } from './linked-forms.ts';
import { publishedOnly } from './published-only.ts';

/**
 * Write `llms.txt`: what a language model should read of the site, and where it finds that without markup.
 *
 * @param records
 *   Of the editions; private ones are passed over.
 * @param site
 *   Its whole address, its name and a sentence about it.
 * @returns
 *   Markdown: a heading, a sentence, how passages are cited, the editions and the data.
 *
 * @see https://llmstxt.org/
 */
export function toLlms(
  records: readonly EditionRecord[],
  site: { readonly address: string; readonly title: string; readonly description: string },
): string {
  const { address } = site;
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(site.title)] },
      { type: 'blockquote', children: [paragraph(text(site.description))] },
      paragraph(
        text('Every paragraph and note has a permanent address: the address of its edition, then '),
        code('#p12'),
        text(' for paragraph 12 or '),
        code('#n130.2'),
        text(' for the second note of page 130. Quote with that address. A '),
        { type: 'emphasis', children: [text('précis')] },
        text(' retells an article in new words and is not to be quoted as its wording.'),
      ),
      { type: 'heading', depth: 2, children: [text('Editions')] },
      list(publishedOnly(records).map(itemOf)),
      { type: 'heading', depth: 2, children: [text('Data')] },
      list([
        item(link(`${address}editions.json`, 'Every edition'), ': its files with sizes and checksums, in JSON'),
        item(link(`${address}feed.xml`, 'New versions'), ': an Atom feed'),
        item(link(`${address}sitemap.xml`, 'Every page'), ': the sitemap'),
      ]),
    ],
  };
  return toMarkdown(root, { bullet: '-', listItemIndent: 'one' });
}

function itemOf(record: EditionRecord): ListItem {
  const { cited, counts, language } = record;
  const markdown = linkedForms(record).find(({ id }) => id === 'markdown')?.address ?? cited.address;
  const what = cited.kind === 'precis' ? 'a précis' : 'a transcription';
  const size = `${String(counts.paragraphs)} paragraphs, ${String(counts.notes)} notes`;
  return item(
    link(markdown, cited.title),
    `: ${what} by ${namesOf(record.authors)}, ${size}, in ${languageName(language)}; read at `,
    {
      type: 'link',
      url: cited.address,
      children: [text(cited.address)],
    },
  );
}

function languageName(tag: string): string {
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

function list(children: readonly ListItem[]): Root['children'][number] {
  return children.length === 0
    ? paragraph(text('None yet.'))
    : { type: 'list', spread: false, children: [...children] };
}

function item(...content: readonly (PhrasingContent | string)[]): ListItem {
  const children = content.map((part) => (typeof part === 'string' ? text(part) : part));
  return { type: 'listItem', spread: false, children: [paragraph(...children)] };
}

function paragraph(...children: readonly PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: [...children] };
}

function link(url: string, words: string): PhrasingContent {
  return { type: 'link', url, children: [text(words)] };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value };
}
