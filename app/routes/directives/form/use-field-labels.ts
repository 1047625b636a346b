import type { DirectiveKind } from '#app/domain/directive.ts';
import { directiveFormText } from '#app/text/directive-form.ts';
import { useText } from '#app/text/index.ts';

/** Names of the fields for the error summary; a repeated one gets its number there. */
export function useFieldLabels(kind: DirectiveKind): Readonly<Record<string, string>> {
  const t = useText(directiveFormText);
  const isOral = kind === 'ORAL';
  const isNotice = kind === 'THONG_BAO_KET_LUAN';
  const openings = {
    CONG_VAN: t.openingLetter,
    CONG_VAN_DON_DOC: t.openingLetter,
    THONG_BAO_KET_LUAN: t.openingNotice,
    INCOMING: t.openingIncoming,
    ORAL: t.openingOral,
  };
  return {
    committeeId: t.committee,
    byCommittee: t.committee,
    meetingId: t.meeting,
    subject: t.subject,
    letterField: t.letterField,
    field: t.field,
    opening: openings[kind],
    closing: isNotice ? t.closingNotice : t.closingLetter,
    addressees: t.addressees,
    addresseeLines: t.addresseeLines,
    recipients: t.recipients,
    recipientLines: t.recipientLines,
    fileCopy: t.fileCopy,
    signerPersonId: isOral ? t.speakerPerson : t.signer,
    signingForm: t.signingForm,
    monitorUnitId: t.monitor,
    author: isOral ? t.speaker : t.author,
    numberText: t.numberText,
    issuedOn: isOral ? t.spokenOn : t.issuedOn,
    receivedOn: t.receivedOn,
    points: t.points,
    'points[].text': t.text,
    'points[].leads': t.leads,
    'points[].coordinating': t.coordinating,
    'points[].due.kind': t.dueKind,
    'points[].due.date': t.dueDate,
    'points[].due.days': t.dueDays,
    'points[].due.recurrence.frequency': t.frequency,
    'points[].due.recurrence.weekday': t.weekday,
    'points[].due.recurrence.day': t.dayOfPeriod,
    'points[].due.phrase': t.phrase,
    'points[].deliverable': t.deliverable,
    'points[].target': t.target,
    'points[].monitorUnitId': t.pointMonitor,
  };
}

/** The same where the tasks are not on the page: a task's fields all go by "Task 2". */
export function useLabelsByTask(kind: DirectiveKind): Readonly<Record<string, string>> {
  const labels = useFieldLabels(kind);
  const { point } = useText(directiveFormText);
  const byTask = Object.entries(labels).map(([path, label]) => [path, path.startsWith('points[]') ? point : label]);
  return Object.fromEntries(byTask);
}
