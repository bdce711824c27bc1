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
import { makeElement } from './make-element.ts';
import { type CitedThing, copiedReference, placeOfThing } from './make-citation.ts';
import { wordsOfPassage } from './selected-words.ts';

/**
 * Open the panel that cites a passage, a note, or words.
 *
 * It is the platform's own modal dialog: Esc closes it, and the focus returns to where it was.
 *
 * @param folder
 *   The address of the folder that holds `cite.json`.
 * @param thing
 *   What is to be cited.
 */
export async function openCitePanel(folder: string, thing: CitedThing): Promise<void> {
  // A double click must not open two.
  if (document.querySelector('.cite-panel') !== null) return;
  const panel = makeElement('dialog', { className: 'cite-panel', 'aria-labelledby': 'cite-title', closedby: 'any' });
  panel.addEventListener('close', () => {
    panel.remove();
  });
  document.body.append(panel);
  const file = await fetchCiteFile(folder).catch(() => null);
  if (file === null) {
    panel.append(...head(words.citing.citePlace, '', panel), makeElement('p', {}, [words.citing.notFetched]));
  } else fill(panel, file, folder, thing);
  panel.showModal();
}

function fill(panel: HTMLDialogElement, file: CiteFile, folder: string, thing: CitedThing): void {
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
  panel.append(
    ...head(
      quotation === '' ? words.citing.citeNamed(name) : words.citing.citeWords,
      [quotation === '' ? '' : name, namePages(place.pages)].filter(Boolean).join(', '),
      panel,
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
        saveFile(`${edition.slug}-${place.anchor ?? 'edition'}.${format.extension}`, written(), format.mediaType);
      });
      const copy = copyButton({ what: format.name, words: () => ({ text: written() }), say });
      return makeElement('p', { className: 'row' }, [makeElement('span', {}, [format.name]), copy, save]);
    }),
    makeElement('p', { className: 'onward' }, [
      onward(folder, place.anchor),
      makeElement('a', { href: `${folder}cite/` }, [words.citing.citeWhole]),
    ]),
    status,
  );
}

function head(title: string, where: string, panel: HTMLDialogElement): readonly Node[] {
  const close = makeElement('button', { type: 'button', className: 'close', ariaLabel: words.citing.close }, ['×']);
  close.addEventListener('click', () => {
    panel.close();
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

/** To work it out takes every word of the page, so that is done once the panel is seen. */
function exactAddressRow(
  address: string,
  contextOf: () => WordsInContext | null,
  say: (message: string) => void,
): HTMLElement {
  const row = addressRow(address, words.citing.theAddressOfWords, say);
  requestAnimationFrame(() => {
    setTimeout(() => {
      const context = contextOf();
      if (context === null) return;
      row.replaceWith(addressRow(`${address}:~:${textFragment(context)}`, words.citing.theAddressOfWords, say));
    });
  });
  return row;
}

function onward(folder: string, anchor: string | null): Node {
  const kind = anchor?.charAt(0);
  if (anchor === null || (kind !== 'p' && kind !== 'n')) return new Text('');
  const name = kind === 'p' ? words.citing.paragraphAlone : words.citing.noteAlone;
  return makeElement('a', { href: `${folder}${kind}/${anchor.slice(1)}/` }, [name]);
}

function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  makeElement('a', { href: address, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 1000);
}
