import type { Meeting } from '../../db/stores/meeting-store.ts';
import { can } from '../../domain/access/can.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { isAhead } from '../../domain/meeting-record.ts';
import { isRecordOpen } from '../../domain/workflow/meeting-workflow.ts';

/** What the actor may do here now: the access table says who, the state of the meeting when. */
export function meetingActs(actor: Actor, meeting: Meeting) {
  const may = (permission: Parameters<typeof can>[1]) => can(actor, permission, meeting.scope);
  const isOpen = isRecordOpen(meeting);
  const isOver = meeting.status === 'held' && meeting.endedAt !== null;
  return {
    edit: may('meeting:plan') && isOpen,
    invite: may('meeting:plan') && meeting.status === 'draft',
    postpone: may('meeting:plan') && isAhead(meeting),
    record: may('meeting:record') && isOpen,
    start: may('meeting:record') && isAhead(meeting),
    attach: may('meeting:record') && meeting.status !== 'cancelled',
    carry: may('meeting:plan') && meeting.startedAt !== null,
    signAsSecretary:
      may('meeting:sign-secretary') &&
      isOver &&
      meeting.secretarySignedAt === null &&
      meeting.secretaryPersonId === actor.personId,
    signAsChair:
      may('meeting:sign-chair') &&
      isOver &&
      meeting.secretarySignedAt !== null &&
      meeting.chairPersonId === actor.personId,
    reopen:
      may('meeting:reopen') &&
      meeting.secretarySignedAt !== null &&
      ['held', 'minutes_signed'].includes(meeting.status),
    draftDirective: may('directive:draft') && meeting.startedAt !== null,
    export: may('document:export'),
  };
}
