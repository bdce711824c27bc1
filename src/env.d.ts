import type { AskedPassage } from './press/asked-passage.ts';

declare global {
  namespace App {
    interface Locals {
      /** What the press asks of the page of a passage, where it renders it. */
      press?: AskedPassage;
    }
  }
}
