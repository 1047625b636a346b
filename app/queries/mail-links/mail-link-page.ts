import { eq } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { people } from '../../db/schema.ts';
import { findMailLink, type MailLinkAct } from '../../db/stores/mail-link-store.ts';
import { loadTask } from '../../db/stores/task-store.ts';
import { can } from '../../domain/access/can.ts';
import type { Permission } from '../../domain/access/permissions.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { linkState } from '../../domain/mail-link.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { isOverdue, type TaskState } from '../../domain/task.ts';
import { taskForMail } from '../mail/task-for-mail.ts';
import { actorOf } from '../people/actor-of.ts';

const NEEDS: Record<MailLinkAct, Permission> = { acknowledge: 'task:acknowledge', report: 'task:report' };
const FITS: Record<MailLinkAct, readonly TaskState[]> = {
  acknowledge: ['not_started'],
  report: ['not_started', 'in_progress'],
};

/** Why a link does nothing any more: used, too old, its person has left, its task has moved on. */
export type DeadLink = 'used' | 'expired' | 'left' | 'done';

export type MailLinkPage =
  | { state: 'unknown' }
  | { state: DeadLink; taskId: string; act: MailLinkAct }
  | {
      state: 'open';
      act: MailLinkAct;
      person: string;
      task: {
        id: string;
        title: string;
        unit: string;
        numberText: string | null;
        dueOn: LocalDate | null;
        percent: number;
        /** A late task asks why, unless somebody said so before. */
        asksCause: boolean;
      };
    };

/** What a link in a mail offers; reading it changes nothing. */
export async function mailLinkPage(
  read: Db,
  linkId: string,
  { now, today }: { now: Date; today: LocalDate },
): Promise<MailLinkPage> {
  const link = await findMailLink(read, linkId);
  if (!link) return { state: 'unknown' };
  const { taskId, act } = link;
  const state = linkState(link, now);
  if (state !== 'open') return { state, taskId, act };
  const actor = await actorOf(read, link.personId, today);
  const task = await loadTask(read, taskId);
  if (!mayAct(actor, act, task.scope)) return { state: 'left', taskId, act };
  if (!FITS[act].includes(task.state)) return { state: 'done', taskId, act };
  const { title, leadUnit, numberText, dueOn } = await taskForMail(read, taskId, today);
  const [person] = await read.select({ name: people.fullName }).from(people).where(eq(people.id, link.personId));
  const asksCause = task.delayCause === null && isOverdue(task, today);
  return {
    state: 'open',
    act,
    person: person?.name ?? '',
    task: { id: taskId, title, unit: leadUnit, numberText, dueOn, percent: task.percent, asksCause },
  };
}

const mayAct = (actor: Actor | null, act: MailLinkAct, scope: Parameters<typeof can>[2]): boolean =>
  actor !== null && can(actor, NEEDS[act], scope);

/** Who acts by a link: the person it was sent to, with the rights they have today. Null when it leads nowhere. */
export async function linkActor(
  read: Db,
  linkId: string,
  today: LocalDate,
): Promise<{ act: MailLinkAct; actor: Actor } | null> {
  const link = await findMailLink(read, linkId);
  const actor = link && (await actorOf(read, link.personId, today));
  return link && actor ? { act: link.act, actor } : null;
}
