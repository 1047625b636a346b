import { factReaders, type Sentence } from '../error-facts.ts';
import type { directiveErrors as vi } from '../vi/directive-errors.ts';

const { str, num, day } = factReaders('en');

export const directiveErrors: Record<keyof typeof vi, Sentence> = {
  'secret.words': () =>
    'A secret paper shows units, due date and state only: leave words out; where a reason is demanded write “Theo văn bản mật”',
  'secret.files': () => 'No files with a secret paper',
  'directive.unknown': () => 'Choose another paper of the same authority',
  'directive.wrong_kind': () => 'This cannot be done with this kind of paper',
  'directive.step_not_allowed': () => 'The paper has moved on; reload the page to see what can be done now',
  'directive.not_draft': () => 'The paper is signed or issued and can no longer be changed',
  'directive.not_issued': () => 'The paper is not issued yet, so there is no signed copy to keep',
  'directive.not_signed': () => 'Choose who signs the paper',
  'urging.none_overdue': () => 'Choose at least one task that is overdue',
  'urging.no_tasks': () => 'The letter names no task yet',
  'urging.not_overdue': (f) => `Take out the tasks that are no longer overdue: ${str(f.tasks)}`,
  'urging.reply_too_soon': (f) => `The answer must be due after the day of issue ${day(f.issuedOn)}`,
  'directive.no_points': () => 'Add at least one task',
  'directive.reason_missing': () => 'Give the reason',
  'directive.in_future': (f) => `${day(f.issuedOn)} has not come yet; enter a day up to today`,
  'directive.issued_before_signed': (f) => `Signed on ${day(f.signedOn)}; it cannot be issued earlier`,
  'directive.received_before_issued': (f) => `Issued on ${day(f.issuedOn)}; it cannot have arrived earlier`,
  'directive.arrival_missing': () => 'Enter the day of arrival before giving out the tasks',
  'directive.incoming_known': (f) =>
    `${str(f.number)} of ${str(f.author)} is registered already; open it to give out tasks`,
  'directive.already_confirmed': () => 'These words are confirmed already',
  'directive.correction_not_issued': () => 'Choose an issued letter of correction',
  'directive.replacement_not_issued': () => 'Choose an issued paper as the replacement',
  'directive.replacement_older': (f) => `Choose a paper issued on ${day(f.issuedOn)} or later`,
  'directive.minutes_not_signed': () =>
    'A notice of conclusions goes out once the minutes carry both signatures; finish the minutes first',
  'directive.committee_missing': () => 'Choose the committee in whose name the paper is issued',
  'directive.letter_field_missing': () => 'Enter the drafting unit for the symbol, such as HC',
  'directive.addressee_missing': () => 'A letter needs an addressee',
  'directive.recipient_missing': () => 'Enter the recipients',
  'directive.file_copy_missing': () => 'Enter who files a copy, such as VT, PNV',
  'directive.signer_missing': () => 'Choose the signer',
  'directive.place_missing': () => 'The authority has no place of issue; add it under Units',
  'directive.lead_not_reached': (f) => `Add to the addressees or recipients: ${str(f.units)}`,
  'directive.helper_not_reached': (f) => `Coordinating units not among the recipients: ${str(f.units)}`,
  'directive.group_is_empty': () => 'The group has no unit on that day',
  'directive.point_without_unit': () => 'No lead unit, so nobody is given this task',
  'directive.no_check_date': () => 'No day to check it on, so it will never count as overdue',
  'due.date_missing': () => 'Enter the due date',
  'due.days_missing': () => 'Enter the number of days',
  'due.days_out_of_range': (f) => `Enter 1 to ${num(f.max)} days`,
  'due.recurrence_missing': () => 'Choose how often it recurs',
  'due.before_issue': (f) => `Due ${day(f.dueOn)} is before the day of issue, ${day(f.issuedOn)}; enter a later day`,
  'recurrence.day_out_of_range': () => 'Enter a day from 1 to 31',
  'meeting.unknown': () => 'Choose a meeting of this authority',
  'number.bad_incoming': (f) =>
    `${str(f.number)} is not a number and symbol. Examples: 125/UBND-THVX, 06/2024/QĐ-UBND or 127-KL/TW`,
  'signing.form_not_allowed': () => 'This person cannot sign in that form; choose another form or signer',
  'signing.post_not_valid': (f) => `This person held no post to sign in on ${day(f.signedOn)}; choose somebody else`,
  'signing.mandate_missing': () => 'Signing by mandate needs a written mandate with an end',
  'signing.mandate_not_valid': (f) => `The mandate ended on ${day(f.validTo)}`,
};
