import { recall, remember } from './remembered.ts';

const name = 'annotations';

/**
 * Let a reader switch the annotations off, and remember it.
 *
 * Switched off, the words of the text are plain words again, and the list of annotations is not shown; an address that
 * leads to an annotation shows it all the same.
 *
 * @param reading
 *   The article.
 * @returns
 *   What switches them, and whether they are on now; null where there are none.
 */
export function offerAnnotationSwitch(reading: HTMLElement): Switch | null {
  const marked = (): NodeListOf<HTMLAnchorElement> => reading.querySelectorAll('a.annotated, a.annotation-mark');
  if (marked().length === 0) return null;
  const show = (on: boolean): void => {
    document.documentElement.dataset['annotations'] = on ? 'on' : 'off';
    // Without an address they are no links: neither Tab nor a screen reader stops there.
    for (const link of marked()) {
      const address = link.dataset['address'] ?? link.getAttribute('href') ?? '';
      link.dataset['address'] = address;
      if (on) link.setAttribute('href', address);
      else link.removeAttribute('href');
    }
    reading.querySelector('.text')?.dispatchEvent(new Event('annotations-switched'));
  };
  const isAsked = (): boolean => /^#at?-./u.test(location.hash);
  if (recall(name) === 'off' && !isAsked()) show(false);
  addEventListener('hashchange', () => {
    if (!areAnnotationsOn() && isAsked()) {
      show(true);
      document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
    }
  });
  return {
    isOn: areAnnotationsOn,
    turn(on) {
      show(on);
      remember(name, on ? null : 'off');
    },
  };
}

function areAnnotationsOn(): boolean {
  return document.documentElement.dataset['annotations'] !== 'off';
}

/** Something that a reader can have on or off. */
export interface Switch {
  readonly isOn: () => boolean;
  readonly turn: (on: boolean) => void;
}
