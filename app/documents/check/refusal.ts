/** Why a file cannot be checked at all. */
export const REFUSALS = [
  /** No Word file: another format, or an archive without a Word document in it. */
  'not_word',
  /** The binary format of Word 97–2003 (.doc). */
  'old_word',
  /** Locked with a password. */
  'encrypted',
  /** Holds macros. */
  'macros',
  /** Would fetch something from elsewhere when opened. */
  'external_link',
  /** More files, bytes or elements than a paper can need. */
  'too_large',
  /** Unpacks to far more than it is. */
  'zip_bomb',
  /** Nothing is written in it. */
  'empty',
  /** A part is cut short, altered or not well-formed. */
  'damaged',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** The only error the checker throws: the file is refused, and `code` says why. `part` names the part at fault. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly code: RefusalCode;
  readonly part: string | null;

  constructor(code: RefusalCode, part: string | null = null) {
    super(part === null ? code : `${code}: ${part}`);
    this.code = code;
    this.part = part;
  }
}
