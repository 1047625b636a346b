import type { ErrorPagesText } from '../vi/error-pages.ts';

export const errorPages: ErrorPagesText = {
  pages: {
    400: {
      title: 'The request is not clear',
      message: 'The page received something its form does not send. Open the page again and repeat.',
    },
    401: {
      title: 'The session has ended',
      message: 'What was typed is still on this page. Sign in again, then press “Send again”.',
    },
    403: {
      title: 'This page needs another right',
      message: 'The post held does not open this page. After a new appointment, ask the administrator to record it.',
    },
    404: {
      title: 'Page not found',
      message:
        'The address may have changed, the matter may not be given to this unit, or the link is incomplete. Search by document number or task.',
    },
    405: {
      title: 'This page does not take what was sent',
      message: 'Open the page from the menu and repeat.',
    },
    409: {
      title: 'Somebody else has just changed this',
      message: 'Open the page again to see the latest version, compare, and save again.',
    },
    413: {
      title: 'The file is too large',
      message: 'Go back and choose a smaller file, or send the files one by one.',
    },
    422: {
      title: 'What was sent is incomplete',
      message: 'Go back to the form, complete it and send it again.',
    },
    429: {
      title: 'Try again in a few minutes',
      message: 'Many wrong addresses came from here. Wait 15 minutes and open the link again, or sign in.',
    },
    500: {
      title: 'Something went wrong',
      message:
        'What was saved before is not lost. Try again in a few minutes; if it still fails, tell the administrator the time.',
    },
  },
  offline: {
    title: 'The server cannot be reached',
    message: 'What was typed is still on this machine. Check the network and try again.',
  },
  home: 'To the first page',
  retry: 'Try again',
  goBack: 'Go back',
  search: 'Search',
};
