import { directivesText } from '#app/text/directives.ts';
import { useText } from '#app/text/index.ts';

/** Names of the fields for the error summary; a repeated one gets its number there. */
export function useFieldLabels(): Readonly<Record<string, string>> {
  const t = useText(directivesText).form;
  return {
    committeeId: t.committee,
    byCommittee: t.committee,
    meetingId: t.meeting,
    subject: t.subject,
    letterField: t.letterField,
    field: t.field,
    opening: t.openingLetter,
    closing: t.closingLetter,
    addressees: t.addressees,
    addresseeLines: t.addresseeLines,
    recipients: t.recipients,
    recipientLines: t.recipientLines,
    fileCopy: t.fileCopy,
    signerPersonId: t.signer,
    signingForm: t.signingForm,
    monitorUnitId: t.monitor,
    author: t.author,
    numberText: t.numberText,
    issuedOn: t.issuedOn,
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
export function useLabelsByTask(): Readonly<Record<string, string>> {
  const labels = useFieldLabels();
  const { point } = useText(directivesText).form;
  const byTask = Object.entries(labels).map(([path, label]) => [path, path.startsWith('points[]') ? point : label]);
  return Object.fromEntries(byTask);
}
