import { factReaders, type Sentence } from '../error-facts.ts';
import type { meetingErrors as vi } from '../vi/meeting-errors.ts';

const { str, bound } = factReaders('en');

export const meetingErrors: Record<keyof typeof vi, Sentence> = {
  invalid_link: () => 'Enter a full address that begins with http:// or https://',
  file_missing: () => 'Choose at least one file',
  file_wrong_content: (f) =>
    `The content of ${str(f.name)} does not match its ending ${str(f.ending)}; save it as the right kind and choose it again`,
  'group.unknown': () => 'Choose a group of units from the register',
  'group.empty_on_date': (f) => `The group ${str(f.group)} has no unit on ${bound(f.date)}, choose another`,
  'meeting.step_not_allowed': () => 'The meeting has moved on; reload the page to see what can be done now',
  'meeting.committee_missing': () => 'Choose the committee that meets',
  'meeting.chair_missing': () => 'Choose who chairs before sending the invitations',
  'meeting.chair_without_post': (f) => `This person holds no post here on ${bound(f.date)}, choose another`,
  'meeting.secretary_without_post': (f) => `This person holds no post here on ${bound(f.date)}, choose another`,
  'meeting.no_agenda': () => 'Add at least one agenda item before sending the invitations',
  'meeting.nobody_invited': () => 'Add who is to attend before sending the invitations',
  'meeting.short_notice': (f) =>
    `Invitations go out at least 3 working days ahead, by ${bound(f.inviteBy)}. Mark the meeting as urgent to send them anyway`,
  'meeting.in_past': (f) => `${bound(f.heldOn)} is past, choose today or later`,
  'meeting.in_future': (f) => `The meeting is on ${bound(f.heldOn)}. To hold it earlier, change its day first`,
  'meeting.same_time': () => 'Choose another day or hour than now',
  'meeting.reason_missing': () => 'Give the reason',
  'meeting.already_begun': () => 'The meeting has begun, so its day and committees stay',
  'meeting.already_ended': () => 'The meeting has ended',
  'meeting.not_live': () => 'The meeting has not begun or has ended',
  'meeting.not_ended': () => 'End the meeting before signing the minutes',
  'meeting.record_closed': () => 'The minutes are signed and cannot be changed. The chair can reopen them',
  'meeting.already_signed': () => 'The secretary has signed these minutes',
  'meeting.not_signed': () => 'The minutes carry no signature, so there is nothing to reopen',
  'meeting.secretary_signs_first': () => 'The secretary signs first, then the chair',
  'meeting.not_its_secretary': () => 'Only the secretary of this meeting signs here',
  'meeting.not_its_chair': () => 'Only the chair of this meeting signs here',
  'meeting.one_person_signs_both': () => 'Chair and secretary must be two people; correct this before signing',
  'meeting.paper_numbered': (f) => `It has the number ${str(f.number)}`,
  'meeting.minutes_numbered': (f) => `The minutes have the number ${str(f.number)} and cannot be reopened`,
  'meeting.minutes_not_final': () => 'Minutes take a number once both have signed',
  'meeting.conclusions_out': () =>
    'The conclusions have been issued. To change them, issue a paper that replaces or corrects them',
  'meeting.item_in_use': (f) => `${str(f.title)} has notes and cannot be removed`,
  'meeting.item_done': () => 'This item is done and need not be carried on',
  'meeting.item_already_carried': () => 'This item was already carried to another meeting',
  'meeting.carry_to_earlier': () => 'Choose a meeting after this one',
  'meeting.participant_recorded': (f) => `The attendance of ${str(f.name)} is recorded, so they stay on the list`,
  'conclusion.lead_missing': () => 'Choose a lead unit, as there is a supporting one',
  'conclusion.lead_also_coordinates': () => 'A lead unit does not support itself',
  'conclusion.committee_elsewhere': () => 'Choose a committee of this meeting',
  'conclusion.in_directive': () => 'The conclusion is part of a directive and cannot be removed',
  'conclusion.word_unknown': (f) => `${str(f.words)} is not clear. Type another unit or deadline`,
  'conclusion.word_ambiguous': (f) => `${str(f.words)} may be ${str(f.candidates)}. Be more precise`,
  'target.not_understood': () => 'Write the target with a number, such as 40% or more, or about 30-40%',
};
