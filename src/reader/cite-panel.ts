import type { CiteFile } from '../edition/cite/cite-file.ts';
import { fillForm } from '../edition/cite/fill-form.ts';
import { passageItem } from '../edition/cite/passage-item.ts';
import { placeAddress } from '../edition/cite/place-address.ts';
import { referenceFormats } from '../edition/cite/reference-formats.ts';
import { type WordsInContext, textFragment } from '../edition/cite/text-fragment.ts';
import { nameCitedPlace } from '../interface/name-cited-place.ts';
import { namePages } from '../interface/name-pages.ts';
import * as words from '../interface/words.ts';
import { chosenStyle, rememberStyle } from './chosen-style.ts';
import { fetchCiteFile } from './cite-file.ts';
import { copyButton } from './copy-button.ts';
import { type CitedThing, copiedReference, placeOfThing } from './make-citation.ts';
import { makeElement } from './make-element.ts';
import { makeFront } from './make-front.ts';
import { wordsOfPassage } from './words-of-passage.ts';

/**
 * Open the panel that cites a passage, a note, or words.
 *
 * @param folder
 *   The address of the folder that holds `cite.json`.
 * @param thing
 *   What is to be cited.
 * @param opener
 *   The link that opens it, if it is one: Tab leads from the end of the panel to what follows that.
 */
export async function openCitePanel(folder: string, thing: CitedThing, opener?: HTMLElement): Promise<void> {
  // A double click must not open two.
  if (document.querySelector('.cite-panel') !== null) return;
  const panel = makeElement('div', { className: 'cite-panel' });
  const front = makeFront(panel, { 'aria-labelledby': 'cite-title' });
  const file = await fetchCiteFile(folder);
  panel.append(
    ...(file === null
      ? [...head(words.citing.citePlace, '', front), makeElement('p', {}, [words.citing.notFetched])]
      : content(file, folder, thing, front)),
  );
  front.showPopover(opener === undefined ? {} : { source: opener });
}

function content(file: CiteFile, folder: string, thing: CitedThing, front: HTMLElement): readonly Node[] {
  const { edition } = file;
  const place = placeOfThing(file, thing);
  const status = makeElement('p', { className: 'status', role: 'status' });
  const say = (message: string): void => {
    status.textContent = message;
  };
  const quotation = thing.words?.quotation ?? '';
  const styled = styledPart(file, thing, say);
  const address = placeAddress(edition, place);
  const name = nameCitedPlace(place);
  const passage = document.getElementById(thing.anchor);
  const context = (): WordsInContext | null =>
    thing.words?.context ?? (passage === null ? null : wordsOfPassage(passage));
  return [
    ...head(
      quotation === '' ? words.citing.citeNamed(name) : words.citing.citeWords,
      [quotation === '' ? '' : name, namePages(place.pages)].filter(Boolean).join(', '),
      front,
    ),
    ...(quotation === '' ? [] : [quotationPart(file, thing, say)]),
    ...styled,
    makeElement('h3', {}, [words.citing.address]),
    addressRow(address, words.citing.theAddress, say),
    makeElement('h3', {}, [words.citing.addressOfWords]),
    exactAddressRow(address, context, say),
    makeElement('h3', {}, [words.citing.forManagers]),
    ...referenceFormats.map((format) => {
      const written = (): string => format.write([passageItem(edition, place)]);
      const save = makeElement('button', { type: 'button', ariaLabel: words.citing.saveNamed(format.name) }, [
        words.citing.save,
      ]);
      save.addEventListener('click', () => {
        saveFile(`${edition.slug}-${thing.anchor}.${format.extension}`, written(), format.mediaType);
      });
      const copy = copyButton({ what: format.name, words: () => ({ text: written() }), say });
      return makeElement('p', { className: 'row' }, [makeElement('span', {}, [format.name]), copy, save]);
    }),
    makeElement('p', { className: 'onward' }, [
      ...onward(folder, thing.anchor),
      makeElement('a', { href: `${folder}cite/` }, [words.citing.citeWhole]),
    ]),
    status,
  ];
}

function head(title: string, where: string, front: HTMLElement): readonly Node[] {
  const close = makeElement('button', { type: 'button', className: 'close', ariaLabel: words.citing.close }, ['×']);
  close.addEventListener('click', () => {
    front.hidePopover();
  });
  const heading = makeElement('h2', { id: 'cite-title' }, [
    title,
    makeElement('small', {}, [where === '' ? '' : ` ${where}`]),
  ]);
  return [heading, close];
}

/** The reference in the chosen style, which can be changed. */
function styledPart(file: CiteFile, thing: CitedThing, say: (message: string) => void): readonly Node[] {
  const { edition, forms } = file;
  const place = placeOfThing(file, thing);
  let form = chosenStyle(forms);
  const select = makeElement(
    'select',
    { id: 'cite-style' },
    forms.map(({ id, name }) => makeElement('option', { value: id, selected: id === form.id }, [name])),
  );
  const reference = makeElement('p', { className: 'reference' });
  const inText = makeElement('p', { className: 'reference' });
  const inTextRow = makeElement('div', { className: 'row in-text' }, [
    inText,
    copyButton({
      what: words.citing.theCitationInText,
      words: () => ({ text: inText.textContent, html: inText.innerHTML }),
      say,
    }),
  ]);
  const show = (): void => {
    const filled = fillForm(form, edition, place);
    // Both are made from our own data, and escaped there.
    reference.innerHTML = filled.reference;
    inText.innerHTML = filled.inText ?? '';
    inTextRow.hidden = filled.inText === null;
  };
  select.addEventListener('change', () => {
    form = forms.find(({ id }) => id === select.value) ?? form;
    rememberStyle(form.id);
    show();
  });
  show();
  const copy = copyButton({
    what: words.citing.theCitation,
    words: () => copiedReference(file, form, thing, false),
    say,
  });
  // The dialog puts the focus here, so that a second Enter copies.
  copy.autofocus = true;
  return [
    makeElement('p', { className: 'row' }, [makeElement('label', { for: 'cite-style' }, [words.citing.style]), select]),
    makeElement('div', { className: 'row' }, [reference, copy]),
    inTextRow,
  ];
}

function quotationPart(file: CiteFile, thing: CitedThing, say: (message: string) => void): HTMLElement {
  const quotation = thing.words?.quotation ?? '';
  return makeElement('div', { className: 'row quoted' }, [
    makeElement('blockquote', {}, [shortened(quotation)]),
    copyButton({
      what: words.citing.theWords,
      label: words.citing.copyWithCitation,
      words: () => copiedReference(file, chosenStyle(file.forms), thing, true),
      say,
    }),
  ]);
}

/** Enough to recognise the words by. */
function shortened(words: string): string {
  if (words.length <= 280) return words;
  return `${words.slice(0, words.lastIndexOf(' ', 140))} … ${words.slice(words.indexOf(' ', words.length - 120) + 1)}`;
}

function addressRow(address: string, what: string, say: (message: string) => void): HTMLElement {
  const shown = makeElement('a', { className: 'address', href: address }, [address]);
  return makeElement('p', { className: 'row' }, [shown, copyButton({ what, words: () => ({ text: address }), say })]);
}

/** To work it out takes every word of the page, so that is done once the panel is seen: after the picture with it. */
function exactAddressRow(
  address: string,
  contextOf: () => WordsInContext | null,
  say: (message: string) => void,
): HTMLElement {
  const row = addressRow(address, words.citing.theAddressOfWords, say);
  const workOut = (): void => {
    const context = contextOf();
    if (context === null) return;
    row.replaceWith(addressRow(`${address}:~:${textFragment(context)}`, words.citing.theAddressOfWords, say));
  };
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(workOut)));
  return row;
}

function onward(folder: string, anchor: string): readonly Node[] {
  const kind = anchor.charAt(0);
  if (kind !== 'p' && kind !== 'n') return [];
  const name = kind === 'p' ? words.citing.paragraphAlone : words.citing.noteAlone;
  return [makeElement('a', { href: `${folder}${kind}/${anchor.slice(1)}/` }, [name])];
}

function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  makeElement('a', { href: address, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 1000);
}
