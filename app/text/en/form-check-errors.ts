import { factReaders, type Sentence } from '../error-facts.ts';
import type { formCheckErrors as vi } from '../vi/form-check-errors.ts';

const { num, str } = factReaders('en');

export const formCheckErrors: Record<keyof typeof vi, Sentence> = {
  'form_check.file_missing': () => 'Choose a Word file (.docx)',
  'form_check.not_word': () => 'This is no Word file (.docx). Open it in Word, save it as .docx and choose it again',
  'form_check.old_word': () => 'The file is in the old Word format (.doc). Save it as .docx and choose it again',
  'form_check.encrypted': () => 'The file has a password. Remove it and choose the file again',
  'form_check.macros': () =>
    'The file holds macros and is not opened. Save it as .docx without macros and choose it again',
  'form_check.external_link': (f) =>
    `The file fetches something from elsewhere (${str(f.part)}). Embed it or remove the link, then choose the file again`,
  'form_check.too_large': () => 'The file holds more than an official paper can need',
  'form_check.zip_bomb': () => 'The file is compressed suspiciously and is not opened',
  'form_check.empty': () => 'Nothing is written in the file yet',
  'form_check.damaged': () => 'The file is damaged or incomplete. Open it in Word, save it and choose it again',
  'form_check.too_often': (f) => `Many files were checked in a row. Wait ${num(f.minutes)} minutes before the next`,
};
