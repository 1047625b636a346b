/**
 * A process of its own that relays one mail and is killed between sending it and noting that it was sent. Run by
 * `mail-delivery.test.ts`.
 */
import { resolve } from 'node:path';
import { openDatabase } from '#app/db/client.server.ts';
import { localDate } from '#app/domain/shared/local-date.ts';
import { folderStore } from '#app/files/store.server.ts';
import { HANDLERS } from '#app/jobs/handlers/index.ts';
import { createRelay } from '#app/jobs/relay.server.ts';
import { smtpMailer } from '#app/mail/transport.server.ts';

export interface Job {
  databaseUrl: string;
  smtpUrl: string;
  now: string;
}

const { databaseUrl, smtpUrl, now } = JSON.parse(process.argv[2] ?? '') as Job;
const db = await openDatabase({ url: databaseUrl, migrations: resolve('drizzle') });
const mailer = smtpMailer(smtpUrl, { name: 'Chỉ Đạo', address: 'chi-dao@hongngu.example', host: 'hongngu.example' });
const clock = () => new Date(now);
const relay = createRelay({
  context: () => ({
    office: { db, files: folderStore('/nonexistent'), clock, timeZone: 'Asia/Ho_Chi_Minh' },
    mailer: {
      ...mailer,
      async send(mail) {
        await mailer.send(mail);
        process.kill(process.pid, 'SIGKILL');
        return new Promise(() => undefined);
      },
    },
    appUrl: 'https://chidao.example',
    today: localDate('2022-04-19'),
    secret: 'a secret of at least thirty-two characters',
  }),
  handlers: HANDLERS,
  clock,
});
await relay.drain();
