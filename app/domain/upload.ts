import { RuleBroken } from './shared/errors.ts';

/** Largest file taken, in bytes (25 MB). */
export const MAX_UPLOAD_BYTES = 25 * 1024 * 1024;
/** Most files sent with one form. */
export const MAX_UPLOADS = 10;
const MAX_NAME = 150;

interface FileKind {
  /** Media type stored and served. */
  readonly contentType: string;
  /** Media types the content itself may show; null for plain text, which shows none. */
  readonly signatures: readonly string[] | null;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';
// Old Word and Excel files share one container, whose content does not say which of them it is.
const OLD_OFFICE = ['application/x-cfb'];
const signed = (contentType: string): FileKind => ({ contentType, signatures: [contentType] });

const KINDS: Readonly<Record<string, FileKind>> = {
  pdf: signed('application/pdf'),
  docx: signed(`${OFFICE}.wordprocessingml.document`),
  xlsx: signed(`${OFFICE}.spreadsheetml.sheet`),
  pptx: signed(`${OFFICE}.presentationml.presentation`),
  doc: { contentType: 'application/msword', signatures: OLD_OFFICE },
  xls: { contentType: 'application/vnd.ms-excel', signatures: OLD_OFFICE },
  odt: signed(`${OPEN_DOCUMENT}.text`),
  ods: signed(`${OPEN_DOCUMENT}.spreadsheet`),
  png: signed('image/png'),
  jpg: signed('image/jpeg'),
  jpeg: signed('image/jpeg'),
  txt: { contentType: 'text/plain', signatures: null },
  csv: { contentType: 'text/csv', signatures: null },
};

/** Endings of files that are taken, for the file chooser: `.pdf`, `.docx` … */
export const UPLOAD_ENDINGS: readonly string[] = Object.keys(KINDS).map((ending) => `.${ending}`);

/** What was found out about a file that somebody wants to hand in. */
export interface UploadFacts {
  /** As the browser sent it; may hold a path or worse. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Media type read from the content; null when the content shows none. */
  readonly signature: string | null;
  /** The bytes read as text without control characters. */
  readonly isText: boolean;
}

// Control, format (also text-direction tricks), surrogate and unassigned characters.
const UNSEEN = /\p{C}/gu;
const UNUSABLE = /[<>:"|?*]/g;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The name a file is kept and handed out under: no path, no control or unusable characters, at most 150 characters.
 * Throws RuleBroken `file_name_invalid` when nothing is left of it.
 */
export function cleanFileName(typed: string, field = 'files'): string {
  const base = typed.split(/[/\\]/).at(-1) ?? '';
  const cleaned = base.replace(UNSEEN, '').replace(UNUSABLE, '_').normalize('NFC').replace(/\s+/g, ' ').trim();
  const dot = cleaned.lastIndexOf('.');
  const stem = (dot < 0 ? cleaned : cleaned.slice(0, dot)).replace(/^[. ]+|[. ]+$/g, '');
  const ending = dot < 0 ? '' : cleaned.slice(dot + 1).trim();
  if (stem === '' || DEVICE.test(stem)) throw new RuleBroken('file_name_invalid', { name: cleaned }, field);
  const room = MAX_NAME - ending.length - 1;
  return ending === '' ? stem.slice(0, MAX_NAME) : `${stem.slice(0, room).trimEnd()}.${ending}`;
}

/** The clean name and media type of a file that may be kept. Throws RuleBroken when it may not. */
export function acceptUpload(file: UploadFacts, field = 'files'): { name: string; contentType: string } {
  const name = cleanFileName(file.name, field);
  if (file.size === 0) throw new RuleBroken('file_empty', { name }, field);
  if (file.size > MAX_UPLOAD_BYTES) throw new RuleBroken('file_too_large', { name, max: MAX_UPLOAD_BYTES }, field);
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const kind = Object.hasOwn(KINDS, ending) ? KINDS[ending] : undefined;
  if (!kind) throw new RuleBroken('file_wrong_type', { name, allowed: UPLOAD_ENDINGS }, field);
  const fits = kind.signatures
    ? file.signature !== null && kind.signatures.includes(file.signature)
    : file.signature === null && file.isText;
  if (!fits) throw new RuleBroken('file_wrong_content', { name, ending: `.${ending}` }, field);
  return { name, contentType: kind.contentType };
}
