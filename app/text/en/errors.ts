import { factReaders, type Sentence } from '../error-facts.ts';
import type { ErrorCode } from '../vi/errors.ts';
import { accountErrors } from './account-errors.ts';
import { directiveErrors } from './directive-errors.ts';
import { formCheckErrors } from './form-check-errors.ts';
import { meetingErrors } from './meeting-errors.ts';
import { organisationErrors } from './organisation-errors.ts';
import { registerErrors } from './register-errors.ts';
import { seriesErrors } from './series-errors.ts';
import { taskErrors } from './task-errors.ts';
import { unitWorkErrors } from './unit-work-errors.ts';

const { num, str, size, bound } = factReaders('en');

export const errors: Record<ErrorCode, Sentence> = {
  required: () => 'This is needed',
  too_long: (f) => `Use at most ${num(f.max)} characters`,
  too_short: (f) => `Use at least ${num(f.min)} characters`,
  too_many: (f) => `Choose at most ${num(f.max)}`,
  too_few: (f) => `Choose at least ${num(f.min)}`,
  invalid_date: () => 'Enter a real date as day/month/year, for example 25/4/2022',
  invalid_time: () => 'Enter hours and minutes, for example 8:00 or 14:30',
  invalid_number: () => 'Enter a number, for example 40 or 60.26',
  invalid_email: () => 'Enter a full mail address, for example thuky@cchc.gov.vn',
  invalid_format: () => 'Use the form given in the hint',
  invalid_choice: () => 'Choose one of the list',
  invalid_symbol: () => 'A symbol has capital letters, digits, hyphens and slashes only, for example UBND-HC',
  out_of_range: (f) => `Enter a value from ${bound(f.min)} to ${bound(f.max)}`,
  already_used: (f) => `${str(f.value)} is taken, choose another`,
  number_taken: (f) => `Number ${str(f.number)} has been given in this register, use another`,
  end_before_start: () => 'The end must be after the start',
  due_before_issue: (f) => `The due date must be after the day of issue, ${bound(f.issueDate)}`,
  unit_not_valid_on_date: (f) => `${str(f.unit)} did not exist on ${bound(f.date)}, choose another unit`,
  stale: () => 'Somebody else has just changed this; compare the two versions before saving',
  'confirm.does_not_match': (f) => `Type exactly: ${str(f.expected)}`,
  'access.not_allowed': () => 'This needs a right that the current post does not have',
  'mail_link.used': () => 'This link has been used',
  'mail_link.expired': () => 'This link has expired',
  'record.not_found': () => 'What was asked for could not be found',
  file_empty: () => 'The file is empty, choose another',
  file_too_large: (f) => `The file is larger than ${size(f.max)}; make it smaller or split it`,
  file_wrong_type: (f) => `Choose a file of one of these kinds: ${str(f.allowed)}`,
  file_name_invalid: () => 'The file name has characters that cannot be used; rename it and choose it again',
  too_many_attempts: (f) => `Too many attempts. Wait ${num(f.minutes)} minutes and sign in again`,
  ...accountErrors,
  ...directiveErrors,
  ...formCheckErrors,
  ...meetingErrors,
  ...organisationErrors,
  ...registerErrors,
  ...seriesErrors,
  ...taskErrors,
  ...unitWorkErrors,
  unknown: () => 'It could not be saved. Try again; if it still fails, tell the administrator',
};
