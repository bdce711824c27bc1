/**
 * Tell whether keys go into what somebody is writing.
 *
 * @param target
 *   Of the event of a key.
 * @returns
 *   Whether it is a field.
 */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
