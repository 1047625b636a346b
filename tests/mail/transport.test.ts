import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from '#app/config.server.ts';
import { isMailAddress, oneLine } from '#app/mail/address.ts';
import { type Mail, MailRefused } from '#app/mail/mailer.ts';
import { folderMailer, mailFileName, openMailer, senderOf, smtpMailer } from '#app/mail/transport.server.ts';
import { decoded, headerOf, mailServer, type Received } from '#tests/support/mail-server.ts';

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

describe('a mail server', () => {
  let mailer: ReturnType<typeof smtpMailer>;
  let server: Awaited<ReturnType<typeof mailServer>>;

  beforeAll(async () => {
    server = await mailServer();
    mailer = smtpMailer(server.url, sender);
  });
  afterAll(() => mailer.close());
  beforeEach(() => {
    server.received.length = 0;
    server.state.answer = () => 'take';
  });

  test('gets the mail with its Vietnamese subject, names and files', async () => {
    await mailer.send(mail);
    const [{ from, to, raw }] = server.received as [Received];
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
    expect(server.received.map(({ raw }) => headerOf(raw, 'Message-ID'))).toEqual([
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
    const [{ to, raw }] = server.received as [Received];
    expect(to).toEqual(['longthuan@hongngu.example']);
    expect(headerOf(raw, 'Bcc')).toBeUndefined();
    expect(raw).not.toMatch(/^X-Evil/m);
    expect(decoded(headerOf(raw, 'Subject'))).toBe('Họp Bcc: thief@evil.example nội dung giả');
  });

  test('is not asked to reach what is no address', async () => {
    const to = { name: 'Long', address: 'a@b.example>, <thief@evil.example' };
    await expect(mailer.send({ ...mail, to })).rejects.toThrow('not a mail address');
    expect(server.received).toEqual([]);
  });

  test('that refuses a mail makes sending fail, so that it is tried again', async () => {
    server.state.answer = () => ({ code: 452, say: 'mailbox full' });
    await expect(mailer.send(mail)).rejects.toThrow('mailbox full');
    await expect(mailer.send(mail)).rejects.not.toBeInstanceOf(MailRefused);
  });

  test('that will never take a mail is not asked again', async () => {
    server.state.answer = () => ({ code: 550, say: 'no such user' });
    await expect(mailer.send(mail)).rejects.toBeInstanceOf(MailRefused);
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
