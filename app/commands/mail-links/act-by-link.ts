import { z } from 'zod';
import { findMailLink, type MailLinkAct, markLinkUsed } from '../../db/stores/mail-link-store.ts';
import { loadTask } from '../../db/stores/task-store.ts';
import { DELAY_CAUSES } from '../../domain/delay.ts';
import { checkLink } from '../../domain/mail-link.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import { type CommandContext, type DomainEvent, defineCommand, type Outcome } from '../define-command.server.ts';
import { id, optionalChoice, optionalText, wholeNumber } from '../inputs.ts';
import { acknowledgeTask } from '../tasks/acknowledge-task.ts';
import { reportProgress } from '../tasks/report-progress.ts';

/** The hash of the token: the token itself is never stored, nor logged. */
const linkId = id;

/** The link's task, for the person the link was sent to and nobody else. */
const loadLink = (act: MailLinkAct) => async (tx: CommandContext['tx'], input: { linkId: string }) => {
  const link = await findMailLink(tx, input.linkId);
  if (!link || link.act !== act) throw new NotFound('mail_link', input.linkId);
  const task = await loadTask(tx, link.taskId);
  return { link, task, scope: task.scope };
};

type Loaded = Awaited<ReturnType<ReturnType<typeof loadLink>>>;

/** Uses the link up together with what it does; the log says by which link it was done. */
async function throughLink<Result>(
  { tx, actor, now }: CommandContext,
  { link }: Loaded,
  act: () => Promise<Outcome<Result>>,
): Promise<Outcome<Result>> {
  checkLink(link, { personId: actor.personId, now });
  await markLinkUsed(tx, link.id, now);
  const { result, events } = await act();
  const byLink = (event: DomainEvent) => ({ ...event, data: { ...event.data, mailLink: link.id } });
  return { result, events: events.map(byLink) };
}

/** Takes a task on from a mail, without signing in. */
export const acknowledgeByLink = defineCommand({
  name: 'mail-link.acknowledge',
  permission: acknowledgeTask.permission,
  input: z.object({ linkId }),
  load: loadLink('acknowledge'),
  run: (context, _input, loaded) =>
    throughLink(context, loaded, () => {
      const { task } = loaded;
      return acknowledgeTask.run(context, { taskId: task.id, version: task.version }, task);
    }),
});

/** Reports progress from a mail, without signing in. */
export const reportByLink = defineCommand({
  name: 'mail-link.report',
  permission: reportProgress.permission,
  input: z.object({
    linkId,
    percent: wholeNumber(0, 100),
    text: optionalText(5000),
    difficulties: optionalText(5000),
    cause: optionalChoice(DELAY_CAUSES),
  }),
  load: loadLink('report'),
  run: (context, { linkId: _, ...progress }, loaded) =>
    throughLink(context, loaded, () => {
      const { task } = loaded;
      const input = { taskId: task.id, version: task.version, value: null, files: [], ...progress };
      return reportProgress.run(context, input, task);
    }),
});
