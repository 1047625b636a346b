/**
 * A process of its own that issues drafts one after the other until it is killed. It says a number on its output once,
 * and only once, the office has confirmed it. Run by `issuing-under-load.test.ts`.
 */
import { writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { execute } from '#app/commands/define-command.server.ts';
import { issueDirective } from '#app/commands/directives/issue-directive.ts';
import { openDatabase } from '#app/db/client.server.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { folderStore } from '#app/files/store.server.ts';

export interface Job {
  url: string;
  actor: Actor;
  directiveIds: string[];
  /** Office time, and the day papers are issued on. */
  now: string;
  issuedOn: string;
}

const job = JSON.parse(process.argv[2] ?? '') as Job;
const db = await openDatabase({ url: job.url, migrations: resolve('drizzle') });
const office = {
  db,
  files: folderStore('/nonexistent'),
  clock: () => new Date(job.now),
  timeZone: 'Asia/Ho_Chi_Minh',
};
for (const directiveId of job.directiveIds) {
  const input = { directiveId, version: 1, issuedOn: job.issuedOn };
  const { numberText } = await execute(office, issueDirective, { actor: job.actor, input });
  writeSync(1, `${directiveId} ${numberText}\n`);
}
await db.close();
