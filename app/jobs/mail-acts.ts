import type { MailLinkAct } from '../db/stores/mail-link-store.ts';
import { loadOfficeRules } from '../db/stores/office-rules-store.ts';
import { can } from '../domain/access/can.ts';
import type { Permission } from '../domain/access/permissions.ts';
import { addDays, instantInZone } from '../domain/shared/local-date.ts';
import type { TaskState } from '../domain/task.ts';
import { actLink, MOST_TASKS } from '../mail/announcements.ts';
import { linkToken, newNonce, tokenHash } from '../mail/link-token.ts';
import type { MailAct } from '../mail/message.ts';
import { tasksToActOn } from '../queries/mail/tasks-to-act-on.ts';
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

/** One-time links for what somebody may do to the first of the tasks today. */
export async function mailActs(
  { office, today, secret }: JobContext,
  personId: string,
  taskIds: readonly string[],
): Promise<MailActs> {
  const { read } = office.db;
  const byTask = new Map<string, MailAct[]>();
  const links: NewMailLink[] = [];
  let days = 0;
  const wanted = await tasksToActOn(read, [...new Set(taskIds)].slice(0, MOST_TASKS));
  const actor = wanted.length > 0 ? await actorOf(read, personId, today) : null;
  if (!actor) return { byTask, links, days };
  const createdAt = office.clock();
  for (const { id: taskId, issuerId, state, scope } of wanted) {
    const acts = (OFFERED[state] ?? []).filter((act) => can(actor, NEEDS[act], scope));
    if (acts.length === 0) continue;
    days ||= (await loadOfficeRules(read, issuerId)).rules.mailLinkDays;
    const expiresAt = instantInZone(addDays(today, days + 1), '00:00', office.timeZone);
    const made = acts.map((act) => ({ act, nonce: newNonce() }));
    byTask.set(
      taskId,
      made.map(({ act, nonce }) => actLink(act, nonce)),
    );
    for (const { act, nonce } of made)
      links.push({ id: tokenHash(linkToken(secret, nonce)), taskId, personId, act, createdAt, expiresAt });
  }
  return { byTask, links, days };
}
