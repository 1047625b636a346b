import type { Db } from '../db/client.server.ts';
import type { MailLinkAct } from '../db/stores/mail-link-store.ts';
import { loadOfficeRules } from '../db/stores/office-rules-store.ts';
import { loadTask } from '../db/stores/task-store.ts';
import { can } from '../domain/access/can.ts';
import type { Permission } from '../domain/access/permissions.ts';
import { addDays, instantInZone } from '../domain/shared/local-date.ts';
import type { TaskState } from '../domain/task.ts';
import { actLink } from '../mail/announcements.ts';
import { linkToken, newNonce, tokenHash } from '../mail/link-token.ts';
import type { MailAct } from '../mail/message.ts';
import { actorOf } from '../queries/people/actor-of.ts';
import type { JobContext } from './handler.ts';

/** What can be done from a mail, by the state of the task. */
const OFFERED: Partial<Record<TaskState, readonly MailLinkAct[]>> = {
  not_started: ['acknowledge', 'report'],
  in_progress: ['report'],
};

const NEEDS: Record<MailLinkAct, Permission> = { acknowledge: 'task:acknowledge', report: 'task:report' };

/** A link of a mail, as it is stored. */
export interface NewMailLink {
  id: string;
  taskId: string;
  personId: string;
  act: MailLinkAct;
  createdAt: Date;
  expiresAt: Date;
}

export interface MailActs {
  byTask: ReadonlyMap<string, MailAct[]>;
  /** To be stored with the mail. */
  links: NewMailLink[];
  /** Days for which they work. */
  days: number;
}

/** One-time links for what somebody may do to tasks today. Tasks given by secret papers are for the app alone. */
export async function mailActs(
  { office, today, secret }: JobContext,
  personId: string,
  taskIds: readonly string[],
): Promise<MailActs> {
  const { read } = office.db;
  const byTask = new Map<string, MailAct[]>();
  const links: NewMailLink[] = [];
  let days = 0;
  const actor = await actorOf(read, personId, today);
  if (!actor) return { byTask, links, days };
  const now = office.clock();
  for (const taskId of new Set(taskIds)) {
    const task = await loadTask(read, taskId);
    if (task.isSecret) continue;
    const acts = (OFFERED[task.state] ?? []).filter((act) => can(actor, NEEDS[act], task.scope));
    if (acts.length === 0) continue;
    days = await linkDays(read, task.issuerId);
    const expiresAt = instantInZone(addDays(today, days + 1), '00:00', office.timeZone);
    const made = acts.map((act) => ({ act, nonce: newNonce() }));
    byTask.set(
      taskId,
      made.map(({ act, nonce }) => actLink(act, nonce)),
    );
    for (const { act, nonce } of made)
      links.push({ id: tokenHash(linkToken(secret, nonce)), taskId, personId, act, createdAt: now, expiresAt });
  }
  return { byTask, links, days };
}

const linkDays = async (read: Db, issuerId: string): Promise<number> =>
  (await loadOfficeRules(read, issuerId)).rules.mailLinkDays;
