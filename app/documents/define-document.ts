import type { Fields } from './template-fields.ts';

/**
 * One kind of paper: which facts go under which placeholder. Its form is `templates/<type>/template.docx`,
 * with `sample.json` (facts) and `expected.txt` (the sample as text) beside it.
 */
export interface DocumentType<Facts> {
  /** Folder of the template, and the name the type is asked for by. */
  readonly type: string;
  /** Name of the kind of paper, as offices say it. */
  readonly title: string;
  /** The facts as text for each placeholder. Every placeholder of the template has a field and the other way round. */
  readonly fields: (facts: Facts) => Fields;
}

/** Declares a kind of paper; add it to the registry to have it rendered and tested. */
export function defineDocument<Facts, Type extends string>(
  definition: DocumentType<Facts> & { readonly type: Type },
): DocumentType<Facts> & { readonly type: Type } {
  return definition;
}
