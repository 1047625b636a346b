import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from '#app/config.server.ts';
import { isMailAddress, oneLine } from '#app/mail/address.ts';
import type { Mail } from '#app/mail/mailer.ts';
import { folderMailer, mailFileName, openMailer, senderOf, smtpMailer } from '#app/mail/transport.server.ts';

const sender = { name: 'Chỉ Đạo', address: 'chi-dao@hongngu.example', host: 'hongngu.example' };
const mail: Mail = {
  id: '0190-abc',
  to: { name: 'Huỳnh Văn Long', address: 'longthuan@hongngu.example' },
  subject: '389/UBND-HC: chấn chỉnh công tác cải cách hành chính',
  text: 'Kính gửi Ông Huỳnh Văn Long,\n\nĐơn vị được giao 7 nhiệm vụ.\n',
  html: '<p>Kính gửi Ông Huỳnh Văn Long,</p>',
  date: new Date('2022-04-19T02:05:00Z'),
  attachments: [{ fileName: 'Công văn 389.docx', contentType: 'application/msword', content: Buffer.from('giấy') }],
};

const headersOf = (raw: string): string => raw.split('\r\n\r\n')[0]!.replace(/\r\n[ \t]+/g, ' ');

const headerOf = (raw: string, name: string): string | undefined =>
  headersOf(raw)
    .split('\r\n')
    .find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}: `))
    ?.slice(name.length + 2);

/** RFC 2047 words back to text; blanks between two words do not count. */
const decoded = (value = ''): string =>
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

describe('a mail server', () => {
  const received: { from: string; to: string[]; raw: string }[] = [];
  let refuse = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      text(stream).then((raw) => {
        if (refuse) return done(Object.assign(new Error('mailbox full'), { responseCode: 452 }));
        received.push({ from: envelope.mailFrom.address, to: envelope.rcptTo.map(({ address }) => address), raw });
        done();
      }, done);
    },
  });
  let mailer: ReturnType<typeof smtpMailer>;

  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    mailer = smtpMailer(`smtp://127.0.0.1:${server.server.address().port}`, sender);
  });
  afterAll(async () => {
    mailer.close();
    await new Promise<void>((closed) => server.close(closed));
  });
  beforeEach(() => {
    received.length = 0;
    refuse = false;
  });

  test('gets the mail with its Vietnamese subject, names and files', async () => {
    await mailer.send(mail);
    const [{ from, to, raw }] = received as [(typeof received)[0]];
    expect([from, to]).toEqual(['chi-dao@hongngu.example', ['longthuan@hongngu.example']]);
    expect(decoded(headerOf(raw, 'Subject'))).toBe(mail.subject);
    expect(decoded(headerOf(raw, 'To'))).toContain('Huỳnh Văn Long');
    expect(decoded(headerOf(raw, 'From'))).toContain('Chỉ Đạo');
    expect(headerOf(raw, 'Auto-Submitted')).toBe('auto-generated');
    expect(headerOf(raw, 'Date')).toBe('Tue, 19 Apr 2022 02:05:00 +0000');
    expect(raw).toContain('text/html');
    expect(raw).toContain(Buffer.from('giấy').toString('base64'));
  });

  test('can tell a second delivery from a second mail by the Message-ID', async () => {
    await mailer.send(mail);
    await mailer.send(mail);
    expect(received.map(({ raw }) => headerOf(raw, 'Message-ID'))).toEqual([
      '<0190-abc@hongngu.example>',
      '<0190-abc@hongngu.example>',
    ]);
  });

  test('is told nothing by what people typed into names and subjects', async () => {
    await mailer.send({
      ...mail,
      subject: 'Họp\r\nBcc: thief@evil.example\r\n\r\nnội dung giả',
      to: { ...mail.to, name: 'Long>\r\nX-Evil: 1\r\nRCPT TO:<thief@evil.example>' },
      attachments: [{ ...mail.attachments[0]!, fileName: 'a.docx"\r\nX-Evil: 2' }],
    });
    const [{ to, raw }] = received as [(typeof received)[0]];
    expect(to).toEqual(['longthuan@hongngu.example']);
    expect(headerOf(raw, 'Bcc')).toBeUndefined();
    expect(raw).not.toMatch(/^X-Evil/m);
    expect(decoded(headerOf(raw, 'Subject'))).toBe('Họp Bcc: thief@evil.example nội dung giả');
  });

  test('is not asked to reach what is no address', async () => {
    const to = { name: 'Long', address: 'a@b.example>, <thief@evil.example' };
    await expect(mailer.send({ ...mail, to })).rejects.toThrow('not a mail address');
    expect(received).toEqual([]);
  });

  test('that refuses a mail makes sending fail, so that it is tried again', async () => {
    refuse = true;
    await expect(mailer.send(mail)).rejects.toThrow('mailbox full');
  });
});

describe('without a mail server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chi-dao-mail-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('every mail is one whole file, and the same mail again is the same file', async () => {
    const mailer = folderMailer(join(folder, 'mail'), sender);
    await mailer.send(mail);
    await mailer.send(mail);
    await mailer.send({ ...mail, id: '0190-abd' });
    const names = readdirSync(join(folder, 'mail')).sort();
    expect(names).toEqual(['20220419T020500Z-0190-abc.eml', '20220419T020500Z-0190-abd.eml']);
    expect(names[0]).toBe(mailFileName(mail));
    const raw = readFileSync(join(folder, 'mail', names[0]!), 'utf8');
    expect(decoded(headerOf(raw, 'Subject'))).toBe(mail.subject);
  });

  test('training keeps its mails in the house, whatever server is configured', async () => {
    const config = readConfig({
      SMTP_URL: 'smtp://127.0.0.1:1',
      TRAINING_TODAY: '2022-04-19',
      DATA_DIR: join(folder, 'training'),
    });
    const mailer = openMailer(config);
    await mailer.send(mail);
    mailer.close();
    expect(readdirSync(join(folder, 'training', 'mail'))).toHaveLength(1);
  });
});

describe('the sender', () => {
  const from = (env: Record<string, string>) => senderOf(readConfig(env)).address;
  const APP_URL = 'https://chidao.hongngu.example';

  test('is the one given with the server, else its account, else an address of the app’s host', () => {
    expect(from({ APP_URL, SMTP_URL: 'smtp://u:p@mail.example/?from=vp@hongngu.example' })).toBe('vp@hongngu.example');
    expect(from({ APP_URL, SMTP_URL: 'smtp://vp%40hongngu.example:p@mail.example' })).toBe('vp@hongngu.example');
    expect(from({ APP_URL, SMTP_URL: 'smtp://user:p@mail.example' })).toBe('chi-dao@chidao.hongngu.example');
    expect(from({ APP_URL })).toBe('chi-dao@chidao.hongngu.example');
  });
});

test('an address is one plain address', () => {
  for (const good of ['a@b', 'long.thuan+1@xa.hongngu.example']) expect(isMailAddress(good)).toBe(true);
  for (const bad of ['', 'a', 'a@', '@b', 'a b@c', 'a@b\n', 'a@b,c@d', '<a@b>', 'a@-b', `${'a'.repeat(250)}@b.example`])
    expect(isMailAddress(bad)).toBe(false);
});

test('a header is one line', () => {
  expect(oneLine(' Họp\r\n\tgấp\u2028nay\u0000 ')).toBe('Họp gấp nay');
});
