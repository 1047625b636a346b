import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { id } from '#app/commands/inputs.ts';
import { changeSeries } from '#app/commands/series/change-series.ts';
import { closeSeries } from '#app/commands/series/close-series.ts';
import { excuseOccurrence } from '#app/commands/series/excuse-occurrence.ts';
import { paths } from '#app/paths.ts';
import { seriesPage } from '#app/queries/tasks/series-page.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { seriesText } from '#app/text/series.ts';
import { seriesPageText } from '#app/text/series-page.ts';
import { tasksText } from '#app/text/tasks.ts';
import { Card } from '#app/ui/Card.tsx';
import { DocumentChip } from '#app/ui/DocumentChip.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { page } from '#app/ui/page-handle.ts';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { ChangeForm, CloseForm, ExcuseForm } from './forms.tsx';
import { Occurrences } from './occurrences.tsx';
import { useRuleWords } from './use-rule-words.ts';

const params = z.object({ seriesId: id });

export const loader = pageLoader(
  { params, permission: 'task:read' },
  async ({ read, actor, params, url, today, calendar }) => ({
    ...(await seriesPage(read, actor, { ...params, today, calendar: await calendar() })),
    excusing: url.searchParams.get('mien'),
  }),
);

const then = (_: { seriesId: string }, { params: { seriesId } }: { params: { seriesId: string } }) =>
  paths.taskSeries(seriesId);

export const action = pageAction({
  params,
  intents: {
    change: { command: changeSeries, then, flash: 'task_series.changed' },
    close: { command: closeSeries, then, flash: 'task_series.closed' },
    excuse: { command: excuseOccurrence, then, flash: 'task_series.excused' },
  },
});

export const handle = page<typeof loader>({ title: ({ data }) => data.title, landscape: true });

export default function SeriesDetail() {
  const { title, number, directiveId, leadUnit, series, mayManage, excusing, open } = useLoaderData<typeof loader>();
  const t = useText(seriesText);
  const tasks = useText(tasksText);
  const format = useFormat();
  const manages = mayManage && series.state === 'running';
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          { label: tasks.title, to: paths.tasks() },
          { label: t.title, to: paths.taskSeriesList() },
          { label: number ?? tasks.noNumber, to: paths.directive(directiveId) },
          { label: leadUnit },
        ]}
      />
      {series.state === 'closed' && (
        <Notice icon="lock">
          {series.endsOn && t.closedNotice(format.date(series.endsOn))} {open > 0 && t.closedOpen(open)}
        </Notice>
      )}
      <div className="cols cols-8-4">
        <div>
          {excusing && <ExcuseForm taskId={excusing} />}
          <Occurrences />
        </div>
        <div>
          <Facts />
          {manages && <ChangeForm key={series.version} />}
          {manages && <CloseForm />}
        </div>
      </div>
    </>
  );
}

function Facts() {
  const { series, leadUnit, number, directiveId } = useLoaderData<typeof loader>();
  const t = useText(seriesPageText).facts;
  const { noNumber } = useText(tasksText);
  const format = useFormat();
  const ruleWords = useRuleWords();
  return (
    <Card title={t.title}>
      <dl className="kv">
        <div>
          <dt>{t.rule}</dt>
          <dd>
            <b>{ruleWords(series.rule)}</b>
          </dd>
        </div>
        <div>
          <dt>{t.since}</dt>
          <dd className="num">{format.date(series.startsOn)}</dd>
        </div>
        <div>
          <dt>{t.until}</dt>
          <dd className="num">{series.endsOn ? format.date(series.endsOn) : t.untilReplaced}</dd>
        </div>
        <div>
          <dt>{t.lead}</dt>
          <dd>{leadUnit}</dd>
        </div>
        <div>
          <dt>{t.directive}</dt>
          <dd>
            <DocumentChip number={number ?? noNumber} to={paths.directive(directiveId)} />
          </dd>
        </div>
        {series.closedReason && (
          <div>
            <dt>{t.closed}</dt>
            <dd>{series.closedReason}</dd>
          </div>
        )}
      </dl>
    </Card>
  );
}
