import type { HttpText } from '../vi/http.ts';

export const http: HttpText = {
  badRequest: {
    title: 'The request cannot be read',
    message: 'The address or the data sent is malformed. Check it and try again.',
  },
  foreignOrigin: {
    title: 'Requests from other sites are refused',
    message:
      'This form was sent from an address that is not this system’s. Open the page in the system again and resend.',
  },
  methodNotAllowed: { title: 'This kind of request is not accepted', message: 'This page accepts GET and POST only.' },
  lengthRequired: {
    title: 'The length is missing',
    message: 'A request with a body must state its length (Content-Length).',
  },
  fault: {
    title: 'The system has failed',
    message: 'The fault has been recorded. Go back, what you typed is still there, and try again in a few minutes.',
  },
  home: 'To the home page',
};
