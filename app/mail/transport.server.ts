import { randomUUID } from 'node:crypto';
import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Config } from '../config.server.ts';
import { mailText } from '../text/mail.ts';
import { isMailAddress, oneLine } from './address.ts';
import { invitationFile } from './invitation.ts';
import { type Mail, type Mailer, MailRefused } from './mailer.ts';

/** Who mails come from. */
export interface Sender {
  name: string;
  address: string;
  /** Domain of Message-IDs: the host people know the app by. */
  host: string;
}

/** Milliseconds a mail server may take for each step; all of them together stay below the relay's margin. */
const PATIENCE = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 40_000, dnsTimeout: 10_000 };

/** The name under which `file` mails are kept and read again. */
export const mailFileName = (mail: Pick<Mail, 'id' | 'date'>): string =>
  `${mail.date.toISOString().replace(/[-:]|\.\d+/g, '')}-${mail.id}.eml`;

const messageIdOf = ({ id }: Pick<Mail, 'id'>, { host }: Sender): string => `<${id}@${host}>`;

/** RFC 3834: no out-of-office answers to a machine. RFC 8058: what one click of the reader's program ends. */
const headersOf = ({ unsubscribeUrl }: Mail): Record<string, string> => ({
  'Auto-Submitted': 'auto-generated',
  ...(unsubscribeUrl
    ? { 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
    : {}),
});

const calendarOf = ({ calendar, to }: Mail, { name, address, host }: Sender): SendMailOptions['icalEvent'] =>
  calendar
    ? {
        method: calendar.method,
        filename: 'invite.ics',
        content: invitationFile(calendar, {
          organizer: { name, email: address },
          attendee: { name: oneLine(to.name), email: to.address },
          host,
        }),
      }
    : undefined;

function toSend(mail: Mail, sender: Sender): SendMailOptions {
  if (!isMailAddress(mail.to.address)) throw new MailRefused('not a mail address');
  const to = { name: oneLine(mail.to.name), address: mail.to.address };
  return {
    messageId: messageIdOf(mail, sender),
    from: { name: sender.name, address: sender.address },
    to,
    // The envelope is what is obeyed; nothing in a name or a subject can add to it.
    envelope: { from: sender.address, to: [to.address] },
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    date: mail.date,
    headers: headersOf(mail),
    icalEvent: calendarOf(mail, sender),
    attachments: mail.attachments.map(({ fileName, contentType, content }) => ({
      filename: oneLine(fileName),
      contentType,
      content: Buffer.from(content),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** A permanent answer (5xx) to this recipient or this mail; wrong passwords and the like are mended on our side. */
function isRefusal(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const { code, responseCode } = error as Error & { code?: string; responseCode?: number };
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && (responseCode ?? 0) >= 500;
}

/** Sends through a mail server, one connection kept open. */
export function smtpMailer(url: string, sender: Sender): Mailer {
  const transport = createTransport({ url, pool: true, maxConnections: 1, ...PATIENCE });
  return {
    async send(mail) {
      try {
        const { response } = await transport.sendMail(toSend(mail, sender));
        return { messageId: messageIdOf(mail, sender), answer: response };
      } catch (error) {
        throw isRefusal(error) ? new MailRefused(error.message) : error;
      }
    },
    messageId: (mail) => messageIdOf(mail, sender),
    close: () => transport.close(),
  };
}

/** Writes each mail as an `.eml` file, whole or not at all; the same mail again replaces itself. */
export function folderMailer(folder: string, sender: Sender): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(mail) {
      const { message } = await transport.sendMail(toSend(mail, sender));
      await mkdir(folder, { recursive: true });
      const draft = join(folder, `${randomUUID()}.part`);
      const file = await open(draft, 'wx');
      try {
        await file.writeFile(message as Buffer);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, join(folder, mailFileName(mail)));
      return { messageId: messageIdOf(mail, sender), answer: '' };
    },
    messageId: (mail) => messageIdOf(mail, sender),
    close: () => transport.close(),
  };
}

/** The sender: `from` in the SMTP address, else the account there if it is an address, else one of the app's own host. */
export function senderOf({ smtpUrl, appUrl }: Pick<Config, 'smtpUrl' | 'appUrl'>): Sender {
  const host = new URL(appUrl).hostname;
  const smtp = smtpUrl ? new URL(smtpUrl) : null;
  const given = [smtp?.searchParams.get('from'), smtp && decodeURIComponent(smtp.username)];
  return {
    name: mailText.vi.sender,
    host,
    address: given.find((address) => isMailAddress(address ?? '')) ?? `chi-dao@${host}`,
  };
}

/** Where mails are kept when they are not sent. */
export const mailFolder = ({ dataDir }: Pick<Config, 'dataDir'>): string => join(dataDir, 'mail');

/** The way out of this installation. Training mails never leave the house, whatever server is configured. */
export function openMailer(config: Config): Mailer {
  const sender = senderOf(config);
  return config.smtpUrl && !config.trainingToday
    ? smtpMailer(config.smtpUrl, sender)
    : folderMailer(mailFolder(config), sender);
}
