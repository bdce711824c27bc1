import { cardAddress } from '../edition/card-address.ts';
import type { CitedEdition } from '../edition/cite/cited-edition.ts';
import { passageItem } from '../edition/cite/passage-item.ts';
import { type NameParts, namesOf } from '../edition/name-of.ts';
import * as words from '../interface/words.ts';

/** What is shown of a page where somebody shares its link: in the words of Open Graph. */
export interface Preview {
  readonly type: 'article' | 'website';
  readonly title: string;
  readonly description: string | null;
  /** The whole address that is shared. */
  readonly address: string;
  readonly card: PreviewCard;
}

/** The picture of it. */
export interface PreviewCard {
  /** The whole address. */
  readonly address: string;
  /** What it shows. */
  readonly alt: string;
}

/**
 * Say what is shown of an edition where somebody shares its link.
 *
 * @param record
 *   What its citations say, and the line about it.
 * @returns
 *   The preview of its reading page.
 */
export function editionPreview({ cited, description }: PreviewedEdition): Preview {
  const { title, address } = cited;
  return {
    // From an article without a journal Zotero would make an article all the same.
    type: passageItem(cited).type === 'webpage' ? 'website' : 'article',
    title,
    description,
    address,
    card: cardOf(cited),
  };
}

/**
 * Say where the card of an edition is, and what it shows.
 *
 * @param edition
 *   Its title, its authors, and the whole address of its reading page.
 * @returns
 *   For any page of the edition.
 */
export function cardOf({ address, title, author }: CardedEdition): PreviewCard {
  return { address: cardAddress(address), alt: words.card.ofEdition(title, namesOf(author)) };
}

interface CardedEdition {
  readonly address: string;
  readonly title: string;
  readonly author: readonly NameParts[];
}

interface PreviewedEdition {
  readonly cited: CitedEdition;
  readonly description: string | null;
}
