import { type Handle, defaultHandlers } from 'mdast-util-to-markdown';

/**
 * Write text that has nothing to escape as it is.
 *
 * The serialiser holds each piece of a text against some eighty patterns, which took more time than all else that is
 * written of an edition. This asks once for any character with which one of them could begin; where there is none, the
 * text is what the serialiser would have made of it (a property test holds that), and else it is asked.
 *
 * @returns
 *   A handler for `text` nodes.
 */
export const plainTextHandler: Handle = (node, parent, state, info) => {
  const { value } = node as { readonly value: string };
  const isPlain =
    value !== '' &&
    !mayMeanSomething.test(value) &&
    !mayGoOn.test(info.before + value.charAt(0)) &&
    !(isBreak(info.before) && mayBeginSomething.test(value)) &&
    !(isBreak(info.after) && /\s$/u.test(value));
  return isPlain ? value : (defaultHandlers.text as Handle)(node, parent, state, info);
};

/**
 * Characters that Markdown, its extensions or MDX give a meaning anywhere; then what has one only after or before others:
 * `www.`, an address that goes on in what follows.
 */
const mayMeanSomething = /[\0-\x1f!#&*+/<=>@[\\\]^_`{|}~\x7f]|[Ww]\.|:$/u;

/** What has a meaning where it goes on with what comes before: `www` and `.org`, or a reference. */
const mayGoOn = /[Ww]\.|\]\(/u;

/** What has a meaning only where a line begins: code of MDX, a list, a rule; white space, as where a line ends. */
const mayBeginSomething = /^(?:import|export|[\s\d:-])/u;

function isBreak(beside: string): boolean {
  return /[\r\n]/u.test(beside);
}
