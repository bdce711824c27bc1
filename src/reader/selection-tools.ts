import { citing } from '../interface/words.ts';
import { chosenStyle } from './chosen-style.ts';
import { fetchCiteFile } from './cite-file.ts';
import { openCitePanel } from './cite-panel.ts';
import { copyWords } from './copy-words.ts';
import { copiedReference } from './make-citation.ts';
import { makeElement } from './make-element.ts';
import { passageOf, selectedWords, type SelectedWords } from './selected-words.ts';

/**
 * Offer to cite selected words, beside them.
 *
 * The buttons stand at the end of the passage in which the selection ends, so that Tab leads to them; the platform draws
 * them above everything else.
 *
 * @param reading
 *   The article.
 * @param folder
 *   The address of the folder that holds `cite.json`.
 */
export function watchSelection(reading: HTMLElement, folder: string): void {
  let words: SelectedWords | null = null;
  let pointerIsDown = false;
  let timer = 0;
  const cite = makeElement('button', { type: 'button' }, [citing.cite]);
  const copy = makeElement('button', { type: 'button' }, [citing.copyWithCitation]);
  const said = makeElement('span', { className: 'said', role: 'status' });
  const tools = makeElement('span', { className: 'selection-tools', popover: 'manual' }, [cite, copy, said]);

  const hide = (): void => {
    if (tools.isConnected) tools.remove();
  };
  const update = (): void => {
    if (pointerIsDown || tools.contains(document.activeElement)) return;
    words = document.querySelector('dialog:popover-open') === null ? selectedWords(reading) : null;
    const range = words === null ? null : getSelection()?.getRangeAt(0);
    const passage =
      range === null || range === undefined ? null : (passageOf(range.endContainer) ?? passageOf(range.startContainer));
    if (words === null || range === null || range === undefined || passage === null) {
      hide();
      return;
    }
    said.textContent = '';
    copy.textContent = citing.copyWithCitation;
    if (tools.parentElement !== passage) passage.append(tools);
    tools.showPopover();
    standUnder(tools, range);
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(update, 200);
  };
  document.addEventListener('selectionchange', later);
  document.addEventListener('pointerdown', () => {
    pointerIsDown = true;
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    document.addEventListener(end, () => {
      pointerIsDown = false;
      later();
    });
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  // A press on a button must not take the selection away.
  tools.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  tools.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  cite.addEventListener('click', () => {
    if (words === null) return;
    hide();
    void openCitePanel(folder, { anchor: words.first, words });
  });
  copy.addEventListener('click', () => {
    const thing = words;
    if (thing === null) return;
    void fetchCiteFile(folder)
      .then(
        (file) =>
          file !== null &&
          copyWords(copiedReference(file, chosenStyle(file.forms), { anchor: thing.first, words: thing }, true)),
      )
      .then((copied) => {
        copy.textContent = copied ? citing.copied : citing.notCopied;
        said.textContent = copied ? citing.saidCopied(citing.theWords) : citing.saidNotCopied(citing.theWords);
      });
  });
  later();
}

/** Under the last line of the selection, or above its first where there is no room below. */
function standUnder(tools: HTMLElement, range: Range): void {
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
  const last = boxes.at(-1);
  const [first] = boxes;
  if (first === undefined || last === undefined) return;
  const { width, height } = tools.getBoundingClientRect();
  const below = last.bottom + 8;
  const top = below + height < innerHeight ? below : Math.max(8, first.top - height - 8);
  const left = Math.min(Math.max(8, last.right - width), document.documentElement.clientWidth - width - 8);
  tools.style.top = `${String(top + scrollY)}px`;
  tools.style.left = `${String(left + scrollX)}px`;
}
