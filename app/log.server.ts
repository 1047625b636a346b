import { pino, stdSerializers } from 'pino';

/** Drizzle appends the values of a failed query to its message; they may be anybody's secrets. */
const withoutParameters = (text: string): string => text.replace(/\nparams:[^\n]*/g, '');

/** The process's log: JSON lines on standard output. Never give it form values, cookies or query strings. */
export const log = pino({
  serializers: {
    err: (error: Error) => {
      const plain = stdSerializers.err(error);
      return { type: plain.type, message: withoutParameters(plain.message), stack: withoutParameters(plain.stack) };
    },
  },
});
