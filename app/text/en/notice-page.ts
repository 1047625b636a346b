import type { NoticePageText } from '../vi/notice-page.ts';

export const noticePage: NoticePageText = {
  title: 'Notices',
  unread: (count) => `${count} unread`,
  allRead: 'All read',
  unreadMark: 'Unread:',
  readAll: 'Mark all as read',
  readOne: 'Mark as read',
  choose: 'Choose your mails',
  emptyTitle: 'No notices yet',
  emptyText: 'New work, due dates, meetings and decisions on requests will stand here.',

  choices: {
    title: 'Mails you get',
    sub: 'Notices are always in the app. Choose what is mailed at once and what waits for one mail a day or a week.',
    noEmail: 'Your account has no mail address, so nothing can be mailed. An administrator can enter one.',
    stopped: (when) => `Digests were stopped at your wish on ${when}.`,
    resume: 'Get digests again',
    save: 'Save',
    reset: 'Back to the defaults',
    foot: 'Digests leave early in the morning, one a day; weekly ones on Mondays. No mail leaves in the quiet hours.',
  },

  stopPage: {
    title: 'Stop the digests',
    ask: (name) => `Stop daily and weekly digests for ${name}?`,
    kept: 'Notices in the app stay complete; invitations, directives and other urgent mails are still sent.',
    stop: 'Stop',
    stopped: 'Digests stopped',
    again: 'Get digests again',
    resumed: 'Digests go on',
    goOn: 'The next digest leaves in the morning.',
    app: 'Open the app',
  },
};
