import { RuleBroken } from './shared/errors.ts';

/**
 * Secret papers are kept outside the system (Luật Bảo vệ bí mật nhà nước 2018: no secret text on a network that is not
 * made for it). Here they have a placeholder: number, author, day, lead units, due date, and the state of each task.
 * These are the only words a placeholder carries.
 */
export const SECRET_SUBJECT = 'Văn bản mật';
export const SECRET_TASK = 'Thực hiện văn bản mật';

/** What is written where a rule demands a reason: the reason itself stays on paper. */
export const SECRET_REASON = 'Theo văn bản mật';

const WORDS = new Set(['text', 'note', 'statement', 'difficulties', 'reason', 'basis', 'deliverable', 'product']);

/**
 * Throws RuleBroken at anything that would put words or a file on a secret record: a field for words, any value of
 * several words, a list of files.
 */
export function refuseWords(input: unknown, field?: string): void {
  if (typeof input === 'string') {
    const written = input.trim();
    if (written === '' || written === SECRET_REASON) return;
    if ((field !== undefined && WORDS.has(field)) || /\s/.test(written))
      throw new RuleBroken('secret.words', {}, field);
    return;
  }
  if (Array.isArray(input)) {
    if (field === 'files' && input.length > 0) throw new RuleBroken('secret.files', {}, field);
    for (const one of input) refuseWords(one, field);
    return;
  }
  if (typeof input === 'object' && input !== null)
    for (const [name, value] of Object.entries(input)) refuseWords(value, name);
}
