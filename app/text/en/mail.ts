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
    task: (title, due) => (due ? `- ${title} (due ${due})` : `- ${title}`),
    moreTasks: (count) => `and ${count} more.`,
    noTasks: 'For your information, co-ordination or follow-up.',
    open: 'Open the paper',
  },

  taskSubmitted: {
    subject: (unit, title) => `To confirm – ${unit}: ${title}`,
    text: (unit, title) => `${unit} reports as done: ${title}.`,
    open: 'See the result; confirm or return it',
  },
  taskReturned: {
    subject: (title) => `Returned, more is needed: ${title}`,
    text: (title) => `The result was returned: ${title}.`,
    open: 'See why and report again',
  },
  taskConfirmed: {
    subject: (title) => `Confirmed as done: ${title}`,
    text: (title) => `The result was confirmed: ${title}.`,
    open: 'Open the task',
  },
  taskUrged: {
    subject: (title) => `Reminder: ${title}`,
    text: (unit, title) => `${unit} is asked to hurry: ${title}.`,
    open: 'Report progress',
  },
  source: (number) => `By ${number}.`,
  due: (day, left) => `Due ${day} (${left}).`,
  note: (note) => `Note: ${note}`,
};
