import { defineCollection } from 'astro:content';
import { editionDescriptionSchema } from './edition/describe-edition.ts';
import { editionLoader } from './library/edition-loader.ts';

/** The fields that an author writes are described in `edition/frontmatter.ts` and `edition/source.ts`. */
export const collections = {
  editions: defineCollection({ loader: editionLoader(), schema: editionDescriptionSchema }),
};
