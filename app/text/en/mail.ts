import type { MailText } from '../vi/mail.ts';

export const mail: MailText = {
  sender: 'Chỉ Đạo',
  greeting: (person) => `Dear ${person},`,
  closing: 'Sent by Chỉ Đạo automatically; no answer is needed.',

  meetingInvited: {
    subject: (title, day) => `Meeting on ${day}: ${title}`,
    text: (issuer, title) => `${issuer} invites you to: ${title}.`,
    open: 'See the agenda',
  },
  meetingPostponed: {
    subject: (title, day) => `Meeting moved to ${day}: ${title}`,
    text: (issuer, title) => `${issuer} has moved: ${title}.`,
    open: 'See the agenda',
  },
  meetingCancelled: {
    subject: (title) => `Meeting cancelled: ${title}`,
    text: (issuer, title, day) => `${issuer} has cancelled the meeting of ${day}: ${title}.`,
    open: 'Open the meeting',
  },
  when: (time, day) => `Time: ${time}, ${day}.`,
  place: (place) => `Place: ${place}.`,
  online: (link) => `Online: ${link}`,
  reason: (reason) => `Reason: ${reason}`,

  directiveIssued: {
    subject: (number, subject) => `${number}: ${subject}`,
    unnumbered: 'Oral instruction',
    issued: (issuer, number, day, subject) => `${issuer} issued ${number} on ${day}: ${subject}.`,
    received: (issuer, number, subject) => `${issuer} gives work by the incoming paper ${number}: ${subject}.`,
    spoken: (issuer, subject) => `${issuer} recorded an instruction: ${subject}.`,
    yourTasks: (count) => `Tasks for your unit: ${count}`,
    task: (title, due) => (due ? `${title} (due ${due})` : title),
    noTasks: 'For your information, co-ordination or follow-up.',
    open: 'Open the paper',
  },

  open: {
    task: 'Open the task',
    report: 'Report progress',
    judge: 'See the result; confirm or return it',
    decide: 'See and decide',
    again: 'See why and report again',
    tasks: 'Open the list of tasks',
    directive: 'Open the paper',
  },
  acts: { acknowledge: 'Acknowledge', report: 'Report progress' },
  actsNote: (days) => `Acknowledge or report straight from this mail; each link works once, for ${days} days.`,
  overdueBy: (unit, title, due) => `${unit}: ${title} (due ${due})`,
  unitOverdue: (unit, count) => `${unit}: ${count} overdue`,
  moreTasks: (count) => `and ${count} more.`,

  digest: {
    subject: (day, count) => `Work of ${day}: ${count} notices`,
    text: (count) => `${count} new notices about your work:`,
    open: 'See all notices',
    stop: (link) => `To stop these digests: ${link}`,
  },
  source: (number) => `By ${number}.`,
  due: (day, left) => `Due ${day} (${left}).`,
  note: (note) => `Note: ${note}`,
};
