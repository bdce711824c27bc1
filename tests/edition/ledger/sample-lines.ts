/** Six paragraphs of our own, none like another. */
export const sampleLines = [
  'The ferry left the stone quay each morning before the fog had lifted from the water.',
  'Nobody who sold eggs at the far market could afford to miss it twice in a week.',
  'The ferryman counted his passengers aloud, and charged geese at half the price of a child.',
  'In the evening the same boat came back with salt, lamp oil and whatever news had been printed.',
  'A rope was stretched across the narrows in winter, so that the crossing could be made by hand.',
  'When the bridge was opened the rope was cut into lengths and sold as a remembrance.',
] as const;

/** One of the six, by its number from 1. */
export function line(number: 1 | 2 | 3 | 4 | 5 | 6): string {
  return sampleLines[number - 1] as string;
}
