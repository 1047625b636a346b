import { Link, useLoaderData } from '@remix-run/react';
import { actOnTasks } from '#app/commands/tasks/act-on-tasks.ts';
import { paths } from '#app/paths.ts';
import { bulkPage } from '#app/queries/inbox/bulk-page.ts';
import { inboxText } from '#app/text/inbox.ts';
import { useText } from '#app/text/index.ts';
import { Card } from '#app/ui/Card.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { BulkTable } from './bulk-table.tsx';

export const loader = pageLoader({ permission: 'task:read' }, ({ read, actor, url, today }) =>
  bulkPage(read, actor, { search: url.searchParams, today }),
);

export const action = pageAction({
  intents: {
    act: {
      command: actOnTasks,
      flash: ({ act, count }: { act: string; count: number }) => ({ code: `tasks.${act}`, facts: { count } }),
      then: ({ act }: { act: string }) => (act === 'urge' ? paths.tasks({ tt: 'qua' }) : paths.inbox()),
    },
  },
});

export const handle = page<typeof loader>({ title: ({ data, locale }) => inboxText[locale].bulk.titles[data.act] });

/** Shows what an act would change before anything happens. */
export default function Bulk() {
  const { act, rows } = useLoaderData<typeof loader>();
  const t = useText(inboxText).bulk;
  const changing = rows.filter(({ skip }) => skip === null);
  const back = act === 'urge' ? paths.tasks({ tt: 'qua' }) : paths.inbox({ loai: act });
  return (
    <>
      <PageHeader
        title={t.titles[act]}
        sub={changing.length > 0 ? t.lead(changing.length, rows.length - changing.length) : undefined}
      />
      <Card padded={false} label={t.titles[act]}>
        {changing.length === 0 && (
          <EmptyState
            title={t.none}
            action={
              <Link className="btn" to={back}>
                {t.back}
              </Link>
            }
          >
            {t.noneText}
          </EmptyState>
        )}
        {rows.length > 0 && <BulkTable />}
      </Card>
      {changing.length > 0 && (
        <PostForm intent="act" labels={{ text: t.message }}>
          <input type="hidden" name="act" value={act} />
          {changing.map(({ id, version }, index) => (
            <span key={id}>
              <input type="hidden" name={`tasks[${index}].taskId`} value={id} />
              <input type="hidden" name={`tasks[${index}].version`} value={version} />
            </span>
          ))}
          {act === 'urge' && <TextArea name="text" label={t.message} rows={3} maxLength={2000} />}
          <div className="row-wrap mt-16">
            <SubmitButton>{t.run[act](changing.length)}</SubmitButton>
            <Link className="btn" to={back}>
              {t.back}
            </Link>
          </div>
        </PostForm>
      )}
    </>
  );
}
