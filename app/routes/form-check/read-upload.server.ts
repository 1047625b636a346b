import { checkForm, type FormReport } from '#app/documents/check/check-form.ts';
import { FileRefused } from '#app/documents/check/refusal.ts';
import { RuleBroken } from '#app/domain/shared/errors.ts';
import { cleanFileName } from '#app/domain/upload.ts';
import { rateLimit } from '#app/web/rate-limit.ts';
import { readingAction } from '#app/web/reading-action.server.ts';
import { CHECKERS, MAX_CHECKED_BYTES } from './limits.ts';

const FIELD = 'file';
const MINUTES = 10;

/** A file that was checked; nothing of it is kept. */
export interface Checked {
  readonly name: string;
  readonly report: FormReport;
}

async function checkUpload(form: FormData): Promise<Checked> {
  const file = form.get(FIELD);
  if (!(file instanceof File) || (file.size === 0 && file.name === ''))
    throw new RuleBroken('form_check.file_missing', {}, FIELD);
  const name = cleanFileName(file.name, FIELD);
  if (file.size === 0) throw new RuleBroken('file_empty', { name }, FIELD);
  if (file.size > MAX_CHECKED_BYTES) throw new RuleBroken('file_too_large', { name, max: MAX_CHECKED_BYTES }, FIELD);
  try {
    return { name, report: checkForm(new Uint8Array(await file.arrayBuffer())) };
  } catch (error) {
    if (error instanceof FileRefused) throw new RuleBroken(`form_check.${error.code}`, { part: error.part }, FIELD);
    throw error;
  }
}

/** Checks the file that was sent, by what is in it and not by its name. */
export const checkAction = readingAction(
  {
    permissions: CHECKERS,
    intent: 'check',
    limit: {
      rate: rateLimit({ most: 40, windowMs: MINUTES * 60_000 }),
      code: 'form_check.too_often',
      minutes: MINUTES,
      field: FIELD,
    },
  },
  checkUpload,
);
