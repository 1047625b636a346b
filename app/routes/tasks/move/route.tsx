import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { id } from '#app/commands/inputs.ts';
import { cancelTask } from '#app/commands/tasks/cancel-task.ts';
import { transferTask } from '#app/commands/tasks/transfer-task.ts';
import { paths } from '#app/paths.ts';
import { movePage } from '#app/queries/tasks/move-page.ts';
import { useText } from '#app/text/index.ts';
import { taskMoveText } from '#app/text/task-move.ts';
import { tasksText } from '#app/text/tasks.ts';
import { ConfirmForm } from '#app/ui/ConfirmForm.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { page } from '#app/ui/page-handle.ts';
import { Tabs } from '#app/ui/Tabs.tsx';
import { freshId } from '#app/web/fresh-id.server.ts';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { PaperFields, TransferFields } from './fields.tsx';

const params = z.object({ taskId: id });

/** The acts, by the slug of the page's address. */
const ACTS = { chuyen: 'transfer', dung: 'cancel' } as const;
const SLUGS = ['chuyen', 'dung'] as const;

export const loader = pageLoader(
  { params, permission: 'task:transfer' },
  async ({ read, actor, params, url, today }) => {
    const slug = SLUGS.find((one) => one === url.searchParams.get('viec')) ?? 'chuyen';
    return { ...(await movePage(read, actor, { ...params, today })), slug, act: ACTS[slug], newTaskId: freshId() };
  },
);

const toTask = ({ taskId }: { taskId: string }) => paths.task(taskId);

export const action = pageAction({
  params,
  intents: {
    transfer: { command: transferTask, then: toTask, flash: 'task.transferred' },
    cancel: { command: cancelTask, then: toTask, flash: 'task.cancelled' },
  },
});

export const handle = page<typeof loader>({
  title: ({ data, locale }) => taskMoveText[locale].title[data.act],
});

export default function MoveTask() {
  const { task, act, slug, isOpen } = useLoaderData<typeof loader>();
  const t = useText(taskMoveText);
  const tasks = useText(tasksText);
  return (
    <>
      <PageHeader
        title={t.title[act]}
        crumbs={[
          { label: tasks.title, to: paths.tasks() },
          { label: task.title, to: paths.task(task.id) },
          { label: t.crumb },
        ]}
      />
      <Tabs
        label={t.crumb}
        items={SLUGS.map((one) => ({
          to: paths.moveTask(task.id, { viec: one }),
          label: t.tabs[ACTS[one]],
          current: one === slug,
        }))}
      />
      {isOpen ? <ActForm key={act} /> : <Notice tone="warn">{t.over}</Notice>}
    </>
  );
}

function ActForm() {
  const { task, act, newTaskId, leadUnit, waiting } = useLoaderData<typeof loader>();
  const t = useText(taskMoveText);
  const lapsing = waiting > 0 ? [t.lapses(waiting)] : [];
  const consequences =
    act === 'transfer' ? [t.ends(leadUnit), t.begins, t.keeps, ...lapsing] : [t.apart, ...lapsing, t.final];
  return (
    <div className="maxw-form">
      <ConfirmForm
        intent={act}
        version={task.version}
        consequences={consequences}
        labels={{
          toUnitId: t.toUnit,
          newDueOn: t.newDue,
          basisDirectiveId: t.paper,
          basisNumber: t.number,
          basisOn: t.on,
        }}
        reasonLabel={t.reason[act]}
        submit={t.submit[act]}
        keepTo={paths.task(task.id)}
      >
        {act === 'transfer' && (
          <>
            <input type="hidden" name="newTaskId" value={newTaskId} />
            <TransferFields />
          </>
        )}
        <PaperFields />
      </ConfirmForm>
    </div>
  );
}
