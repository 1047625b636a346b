import type { Db } from '../../db/client.server.ts';
import { giveNotices, type NoticeToGive } from '../../db/stores/notice-store.ts';
import { can } from '../../domain/access/can.ts';
import type { TaskNoticeFacts } from '../../domain/notice.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { type TaskForMail, taskForMail } from '../../queries/mail/task-for-mail.ts';
import { actorOf } from '../../queries/people/actor-of.ts';
import { personName } from '../../queries/people/person-name.ts';
import type { Handler, JobContext, Message } from '../handler.ts';
import { textIn } from '../payload.ts';
import { deciders, partHolder, peopleOn } from '../task-audience.ts';
import { requestKindIn, type Saying, TASK_NOTICES, type TaskNotice } from '../task-notices.ts';

/** Tells those concerned what has happened to a task, except whoever did it. */
export const notifyTask: Handler = async (context, message) => {
  const { office, today } = context;
  const { payload, id, createdAt } = message;
  const notice = TASK_NOTICES[textIn(payload, 'happened')];
  if (!notice) return;
  const by = textIn(payload, 'byPersonId');
  const taskId = textIn(payload, 'subjectId');
  const task = await taskForMail(office.db.read, taskId, today);
  const said = notice.say(factsOf(task, textIn(payload, 'note')), {
    ...payload,
    byName: await personName(office.db.read, by),
    // What is written about a secret task is read in the app.
    ...(task.scope.isSecret ? { note: '', text: '' } : {}),
  });
  const told = await tellOf(context, message, task, notice);
  const notices = [...noticesTo(told, taskId, id, said), ...(await toNewUnit(context, message))].filter(
    ({ personId }) => personId !== by,
  );
  await office.db.write((tx) => giveNotices(tx, notices, { now: createdAt, today, timeZone: office.timeZone }));
};

const factsOf = ({ title, numberText, leadUnit, dueOn, scope }: TaskForMail, note: string): TaskNoticeFacts => ({
  title,
  numberText,
  unit: leadUnit,
  dueOn,
  note: scope.isSecret ? '' : note,
});

const noticesTo = (personIds: readonly string[], taskId: string, key: string, said: Saying): NoticeToGive[] =>
  personIds.map(
    (personId) => ({ personId, subject: { kind: 'task' as const, id: taskId }, key, ...said }) as NoticeToGive,
  );

async function tellOf(
  { office, today }: JobContext,
  { payload }: Message,
  task: TaskForMail,
  { to }: TaskNotice,
): Promise<string[]> {
  const { read } = office.db;
  const told: string[] = [];
  for (const side of to) {
    // A unit that asked is told of the decision, not of its effect as well.
    if (side === 'lead' && payload.requestId !== undefined && payload.happened !== 'task.request-decided') continue;
    if (side === 'deciders')
      told.push(...(await deciders(requestKindIn(payload), payload.needsChair === true, task, read, today)));
    else if (side === 'holder')
      told.push(...(await partHolder(textIn(payload, 'personId'), textIn(payload, 'unitId'), read, today)));
    else told.push(...(await peopleOn(side, task, read, today)));
  }
  return trustedOf([...new Set(told)], task, read, today);
}

/** Of a secret task only those hear who may see it. */
async function trustedOf(told: string[], { scope }: TaskForMail, read: Db, today: LocalDate): Promise<string[]> {
  if (!scope.isSecret) return told;
  const actors = await Promise.all(told.map((personId) => actorOf(read, personId, today)));
  return actors.flatMap((actor) => (actor && can(actor, 'task:read', scope) ? actor.personId : []));
}

/** A transferred task is new work for the unit it went to. */
async function toNewUnit({ office, today }: JobContext, { id, payload }: Message): Promise<NoticeToGive[]> {
  const taskId = textIn(payload, 'toTaskId');
  if (taskId === '') return [];
  const task = await taskForMail(office.db.read, taskId, today);
  const facts = factsOf(task, textIn(payload, 'note'));
  return noticesTo(await peopleOn('lead', task, office.db.read, today), taskId, id, { event: 'task.assigned', facts });
}
