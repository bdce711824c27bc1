import { z } from 'zod';
import { type AnnotationKind, annotationKinds } from './annotation-kinds.ts';

const kinds = Object.keys(annotationKinds) as AnnotationKind[];

/** What stands at the head of `annotations/*.mdx`. The descriptions are the editor's manual. */
export const annotationFieldsSchema = z.strictObject({
  anchor: z
    .string()
    .regex(/^(?:[ph]\d+[a-z]*|n\S+)$/u, { error: 'Expected the anchor of a paragraph (p13) or of a note (n137.3).' })
    .describe('Where the words stand: the anchor of a paragraph, `p13`, or of a note, `n137.3`.'),
  quote: z
    .string()
    .min(1)
    .describe('The words that are annotated, exactly as they stand there, without calls of notes and page marks.'),
  kind: z
    .enum(kinds, { error: `Expected one of ${kinds.join(', ')}.` })
    .describe('What the annotation is about: one of the kinds in the table.'),
});

/** The editor's comment on words of the text; never mixed up with the author's notes. */
export interface Annotation extends z.infer<typeof annotationFieldsSchema> {
  /** The name of its file without the ending: `karakol`. */
  readonly id: string;
  /** Markdown with editorial citations, `[@karabekir1960, pp. 523–4]`. */
  readonly prose: string;
}
