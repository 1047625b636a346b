import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { afterAll } from 'vitest';

/** A mail as it came over the wire. */
export interface Received {
  from: string;
  to: string[];
  raw: string;
}

/** What the server says to a mail: takes it, or refuses with a code. */
export type Answer = 'take' | { code: number; say: string };

/** A real mail server on a free port, stopped after the file. `answer` is asked for each recipient's mail. */
export async function mailServer() {
  const received: Received[] = [];
  const state: { answer: (to: string) => Answer } = { answer: () => 'take' };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      const to = envelope.rcptTo.map(({ address }) => address);
      text(stream).then((raw) => {
        const answer = state.answer(to[0] ?? '');
        if (answer !== 'take') return done(Object.assign(new Error(answer.say), { responseCode: answer.code }));
        received.push({ from: envelope.mailFrom.address, to, raw });
        done();
      }, done);
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  afterAll(() => new Promise<void>((closed) => server.close(closed)));
  return { received, state, url: `smtp://127.0.0.1:${server.server.address().port}` };
}

const headersOf = (raw: string): string => raw.split('\r\n\r\n')[0]!.replace(/\r\n[ \t]+/g, ' ');

/** A header of a mail, unfolded. */
export const headerOf = (raw: string, name: string): string | undefined =>
  headersOf(raw)
    .split('\r\n')
    .find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}: `))
    ?.slice(name.length + 2);

/** RFC 2047 words back to text; blanks between two words do not count. */
export const decoded = (value = ''): string =>
  value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, words: string) =>
      kind.toUpperCase() === 'B'
        ? `<${words}>`
        : words
            .replaceAll('_', ' ')
            .replace(/((?:=[0-9A-F]{2})+)/gi, (bytes: string) =>
              Buffer.from(bytes.replaceAll('=', ''), 'hex').toString(),
            ),
    )
    .replace(/(?:<[A-Za-z0-9+/=]+>)+/g, (words) =>
      Buffer.concat(
        words
          .slice(1, -1)
          .split('><')
          .map((word) => Buffer.from(word, 'base64')),
      ).toString(),
    );

/** The parts of a mail with their types, however deep they lie; contents decoded. */
export function partsOf(raw: string): { type: string; content: string }[] {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  const type = headerOf(head, 'Content-Type') ?? '';
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1];
  if (boundary)
    return body
      .split(`--${boundary}`)
      .slice(1, -1)
      .flatMap((part) => partsOf(part.replace(/^\r\n/, '')));
  const bytes =
    headerOf(head, 'Content-Transfer-Encoding') === 'base64'
      ? Buffer.from(body, 'base64')
      : Buffer.from(
          body
            .replace(/=\r\n/g, '')
            .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
          'latin1',
        );
  return [{ type, content: bytes.toString() }];
}
