import { readInlines } from './read-flow.ts';
import { type ReadInline, drop } from './reading.ts';

/** Read the words of an element, and nothing of how they are set. */
export const plain: ReadInline = (element, reading) => readInlines(element.children, reading);

/** Read the words of an element as set in italics. */
export const emphasis: ReadInline = (element, reading) => [
  { type: 'emphasis', content: readInlines(element.children, reading) },
];

/** Read the words of an element as set in bold. */
export const strong: ReadInline = (element, reading) => [
  { type: 'strong', content: readInlines(element.children, reading) },
];

/**
 * Leave out the words of an element.
 *
 * @param reason
 *   For a person, as the report shows it behind the words.
 * @returns
 *   A reader that keeps nothing.
 */
export const dropped =
  (reason: string): ReadInline =>
  (element, reading) => {
    drop(element.children, reading, reason);
    return [];
  };
