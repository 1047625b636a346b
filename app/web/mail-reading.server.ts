import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { can } from '../domain/access/can.ts';
import type { Actor } from '../domain/access/roles.ts';
import { NotAllowed, NotFound } from '../domain/shared/errors.ts';
import { linkToken } from '../mail/link-token.ts';
import type { MailSection } from '../mail/message.ts';
import { mailFileName, mailFolder } from '../mail/transport.server.ts';
import { paths } from '../paths.ts';
import { runtime } from '../runtime.server.ts';
import { download } from './download.server.ts';

/** How mails leave this installation: not at all in training, as files, or through a server. */
export function mailWay(): 'training' | 'folder' | 'smtp' {
  const { config } = runtime();
  if (config.trainingToday) return 'training';
  return config.smtpUrl ? 'smtp' : 'folder';
}

/** Administrators read what was sent; in training everybody does, because there is no other letter box. */
export const mayReadMails = (actor: Actor): boolean => mailWay() === 'training' || can(actor, 'outbox:manage');

export function checkMayReadMails(actor: Actor): void {
  if (!mayReadMails(actor)) throw new NotAllowed('outbox:manage');
}

type Kept = Parameters<typeof mailFileName>[0];

const pathOf = (mail: Kept): string => join(mailFolder(runtime().config), mailFileName(mail));

const sizeOf = async (mail: Kept): Promise<number | null> =>
  stat(pathOf(mail)).then(
    ({ size }) => size,
    () => null,
  );

/** Whether the mail lies in the folder as a file. */
export const hasMailFile = async (mail: Kept): Promise<boolean> => (await sizeOf(mail)) !== null;

/** The mail as a file for a mail program. */
export async function downloadMailFile(mail: Kept): Promise<Response> {
  const size = await sizeOf(mail);
  if (size === null) throw new NotFound('mail', mail.id);
  const body = Readable.toWeb(createReadStream(pathOf(mail))) as ReadableStream<Uint8Array>;
  return download(body, { name: mailFileName(mail), contentType: 'message/rfc822', size });
}

/** A file that went with a mail. */
export async function downloadAttachment(file: {
  fileName: string;
  contentType: string;
  sha256: string;
}): Promise<Response> {
  const { body, size } = await runtime().office.files.open(file.sha256);
  return download(body, { name: file.fileName, contentType: file.contentType, size });
}

/** A line of a mail as others may read it. */
export interface ShownItem {
  text: string;
  url: string | null;
  /** One-time links; the address is null where they are the reader's alone. */
  acts: { label: string; url: string | null }[];
}

/**
 * A section of a mail with its one-time links. They work for whoever opens them, so administrators see that there is
 * one and not which; in training, where this page is the letter box, they are to be pressed here.
 */
export function showLinks({ title, items }: MailSection): { title: string; items: ShownItem[] } {
  const { secret } = runtime();
  const isLetterBox = mailWay() === 'training';
  return {
    title,
    items: items.map(({ text, url, acts }) => ({
      text,
      url,
      acts: acts.map(({ label, nonce }) => ({
        label,
        url: isLetterBox ? paths.mailLink(linkToken(secret, nonce)) : null,
      })),
    })),
  };
}
