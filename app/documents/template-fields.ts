/** A line drawn under a text: the indents of its paragraph are set so that it is this long (twips) and centred. */
export interface RuleLine {
  readonly _type: 'rule';
  readonly length: number;
}

/** A text; a condition; the rows of a loop; a rule line. */
export type FieldValue = string | boolean | RuleLine | readonly Fields[];

/**
 * What a template may print, by placeholder. Inside a loop a name is looked for in the row first, then
 * outwards, so every row carries all its names: an empty text prints nothing and counts as "no".
 */
export interface Fields {
  readonly [placeholder: string]: FieldValue;
}
