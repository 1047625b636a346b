import type { DocumentType } from './define-document.ts';
import type { Fields } from './template-fields.ts';
import { toPrint } from './to-print.ts';
import { conclusionNotice } from './types/conclusion-notice.ts';
import { directiveLetter } from './types/directive-letter.ts';
import { meetingInvitation } from './types/meeting-invitation.ts';
import { meetingMinutes } from './types/meeting-minutes.ts';
import { progressReport } from './types/progress-report.ts';
import { urgingLetter } from './types/urging-letter.ts';

const TYPES = {
  'meeting-invitation': meetingInvitation,
  'meeting-minutes': meetingMinutes,
  'conclusion-notice': conclusionNotice,
  'directive-letter': directiveLetter,
  'progress-report': progressReport,
  'urging-letter': urgingLetter,
};

/** The facts each kind of paper is made of. */
export type FactsByType = {
  [Name in keyof typeof TYPES]: (typeof TYPES)[Name] extends DocumentType<infer Facts> ? Facts : never;
};
export type DocumentTypeName = keyof FactsByType;

/** Every kind of paper this program writes. */
export const DOCUMENT_TYPES: { readonly [Name in DocumentTypeName]: DocumentType<FactsByType[Name]> } = TYPES;

export const DOCUMENT_TYPE_NAMES = Object.keys(TYPES) as DocumentTypeName[];

export function isDocumentTypeName(value: string): value is DocumentTypeName {
  return Object.hasOwn(TYPES, value);
}

/** What the template of this type is filled with, safe to print. */
export function fieldsToPrint<Name extends DocumentTypeName>(type: Name, facts: FactsByType[Name]): Fields {
  return toPrint(DOCUMENT_TYPES[type].fields(facts));
}
