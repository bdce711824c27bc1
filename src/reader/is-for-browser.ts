/**
 * Tell whether a click on a link asks the browser for something else: a new tab, a new window, a download.
 *
 * @param event
 *   The click.
 * @returns
 *   True where the link should do what links do.
 */
export function isForBrowser(event: MouseEvent): boolean {
  return (
    event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
  );
}
