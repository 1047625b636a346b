/**
 * Noncharacters standing for what must not be read as markup while the template is filled: braces typed by
 * people (a value is never a placeholder) and the ends of their paragraphs. Put in by `toPrint`.
 */
export const STAND_IN = Object.freeze({ openBrace: '\ufdd0', closeBrace: '\ufdd1', paragraphEnd: '\ufdd2' });

/** Attributes that paragraphs carry while a template is filled, and lose when it is finished. */
export const CONTROL_MARK = 'chi-dao-control';
export const RULE_MARK = 'chi-dao-rule';
