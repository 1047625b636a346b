import { useActionData, useLoaderData } from '@remix-run/react';
import { DELAY_CAUSES } from '#app/domain/delay.ts';
import { paths } from '#app/paths.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { mailLinksText } from '#app/text/mail-links.ts';
import { taskTurnsText } from '#app/text/task-turns.ts';
import { BarePage } from '#app/ui/BarePage.tsx';
import { Card } from '#app/ui/Card.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SelectField } from '#app/ui/SelectField.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import { mailLinkAction, mailLinkLoader } from '#app/web/mail-link.server.ts';
import { Ending } from './ending.tsx';

export const loader = mailLinkLoader;
export const action = mailLinkAction;

export const handle = page({ title: ({ locale }) => mailLinksText[locale].title, layout: 'bare' });

/** One act on one task, from a mail: no session, no frame, no scripts needed. */
export default function MailLink() {
  const link = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useText(mailLinksText);
  if (answer && 'done' in answer) {
    const taskId = link.state === 'unknown' || link.state === 'open' ? null : link.taskId;
    return <Ending title={t.done[answer.done]} text={t.thanks} taskId={taskId} tone="ok" />;
  }
  if (link.state === 'unknown') return <Ending title={t.unknown} text={t.unknownText} taskId={null} />;
  if (link.state !== 'open') return <Ending title={t.dead[link.state]} text={t.deadText} taskId={link.taskId} />;
  return (
    <BarePage>
      <Offer />
    </BarePage>
  );
}

function Offer() {
  const link = useLoaderData<typeof loader>();
  const t = useText(mailLinksText);
  if (link.state !== 'open') return null;
  return (
    <>
      <h1 className="mb-8">{t.titles[link.act]}</h1>
      <p className="sub mb-18">{t.actsAs(link.person)}</p>
      <Card label={t.task}>
        <Task />
        {link.act === 'acknowledge' ? (
          <PostForm intent="acknowledge" reloadDocument>
            <SubmitButton block>{t.acknowledge}</SubmitButton>
          </PostForm>
        ) : (
          <ReportForm />
        )}
      </Card>
      <p className="small soft mt-16">
        {t.or} <a href={paths.signIn(paths.task(link.task.id))}>{t.signIn}</a>
      </p>
    </>
  );
}

function Task() {
  const link = useLoaderData<typeof loader>();
  const t = useText(mailLinksText);
  const format = useFormat();
  const today = useToday();
  if (link.state !== 'open') return null;
  const { title, unit, numberText, dueOn } = link.task;
  return (
    <>
      {title && <h2 className="mb-8">{title}</h2>}
      <dl className="kv mb-18">
        <dt>{t.unit}</dt>
        <dd>{unit}</dd>
        {numberText && (
          <>
            <dt>{t.source}</dt>
            <dd>{numberText}</dd>
          </>
        )}
        {dueOn && (
          <>
            <dt>{t.due}</dt>
            <dd>
              {format.date(dueOn)} ({format.daysLeft(dueOn, today)})
            </dd>
          </>
        )}
      </dl>
    </>
  );
}

function ReportForm() {
  const link = useLoaderData<typeof loader>();
  const t = useText(mailLinksText);
  const { cause: causes } = useText(taskTurnsText);
  if (link.state !== 'open') return null;
  const labels = { percent: t.percent, text: t.text, difficulties: t.difficulties, cause: t.cause };
  return (
    <PostForm intent="report" labels={labels} reloadDocument className="stack">
      <TextField
        name="percent"
        label={t.percent}
        inputMode="numeric"
        inputClassName="maxw-220"
        defaultValue={String(link.task.percent)}
      />
      <TextArea name="text" label={t.text} rows={4} />
      <TextArea name="difficulties" label={t.difficulties} rows={2} optional />
      {link.task.asksCause && (
        <SelectField
          name="cause"
          label={t.cause}
          blank={t.noCause}
          options={DELAY_CAUSES.map((value) => ({ value, label: causes[value] }))}
        />
      )}
      <SubmitButton block>{t.report}</SubmitButton>
    </PostForm>
  );
}
