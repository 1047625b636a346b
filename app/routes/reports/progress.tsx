import { Form, useLoaderData, useSearchParams } from '@remix-run/react';
import { can } from '#app/domain/access/can.ts';
import { COUNTING_BASES } from '#app/domain/counting.ts';
import { paths } from '#app/paths.ts';
import { progressReportPage } from '#app/queries/reports/progress-report-page.ts';
import { typedDate } from '#app/text/format.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { reportsText } from '#app/text/reports.ts';
import { Card } from '#app/ui/Card.tsx';
import { FilterBar, FilterSelect, FilterText } from '#app/ui/FilterBar.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SelectField } from '#app/ui/SelectField.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import { pageLoader } from '#app/web/page.server.ts';
import { ApartFigures } from '../home/counted-apart.tsx';
import { CountingNote } from './counting-note.tsx';
import { FigureTable } from './figure-table.tsx';
import { LONGEST_PART } from './longest-part.ts';
import { NamedTasks } from './named-tasks.tsx';

/** The Word file names them all. */
const MOST_NAMED = 100;

export const loader = pageLoader({ permission: 'report:read' }, async ({ read, actor, url, today }) => {
  const { query, bodies, body, choices, signers, filters, report, named, leftOut, apart } = await progressReportPage(
    read,
    actor,
    {
      search: url.searchParams,
      today,
    },
  );
  return {
    query,
    bodies: bodies.map(({ key, name }) => ({ value: key, label: name })),
    bodyKey: body.key,
    choices,
    signers: signers.map(({ personId, name, title }) => ({ value: personId, label: `${name}, ${title}` })),
    apart,
    leftOut,
    named: { count: named.length, tasks: named.slice(0, MOST_NAMED) },
    counts: report.counts,
    units: report.units,
    scope: {
      cq: filters.issuerId,
      vb: filters.directiveId,
      ban: filters.committeeId,
      bc: typedDate(query.from),
    },
    mayExport: can(actor, 'document:export'),
  };
});

export const handle = page({ title: ({ locale }) => reportsText[locale].title, landscape: true });

export default function ProgressReport() {
  const { query, counts, units, scope, apart, mayExport } = useLoaderData<typeof loader>();
  const t = useText(reportsText);
  const format = useFormat();
  const today = useToday();
  return (
    <>
      <PageHeader title={t.title} sub={t.sub(format.date(today as typeof query.from))} />
      <Card padded={false} label={t.scope}>
        <Scope />
        {query.hadUnreadable && <Notice tone="warn">{t.unreadable}</Notice>}
      </Card>
      <FigureTable counts={counts} units={units} scope={scope} foot={<CountingNote />} />
      <NamedTasks />
      <ApartFigures apart={apart} scope={{ cq: scope.cq, vb: scope.vb, ban: scope.ban }} />
      {mayExport && counts.N > 0 && <Words />}
    </>
  );
}

function Scope() {
  const { bodies, bodyKey, choices, query } = useLoaderData<typeof loader>();
  const t = useText(reportsText);
  const format = useFormat();
  const [search] = useSearchParams();
  return (
    <FilterBar>
      <FilterSelect name="co-quan" label={t.body} value={bodyKey} options={bodies} />
      <FilterSelect
        name="vb"
        label={t.directive}
        value={search.get('vb')}
        blank={t.anyDirective}
        options={choices.directives.map(({ id, numberText, subject }) => ({ value: id, label: numberText ?? subject }))}
      />
      {choices.committees.length > 0 && (
        <FilterSelect
          name="ban"
          label={t.committee}
          value={search.get('ban')}
          blank={t.anyCommittee}
          options={choices.committees.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <FilterSelect
        name="theo"
        label={t.basis}
        value={query.basis}
        options={COUNTING_BASES.map((basis) => ({ value: basis, label: t.basisOf[basis] }))}
      />
      <FilterText name="tu" label={t.from} value={format.date(query.from)} size={10} inputMode="numeric" />
    </FilterBar>
  );
}

/** What a person adds before the file is made; the scope above travels along. */
function Words() {
  const { bodyKey, signers } = useLoaderData<typeof loader>();
  const t = useText(reportsText);
  const [search] = useSearchParams();
  return (
    <Card title={t.words}>
      <Form method="get" action={paths.progressFile()} reloadDocument>
        <input type="hidden" name="co-quan" value={bodyKey} />
        {['vb', 'ban', 'tu', 'theo'].map((name) => (
          <input key={name} type="hidden" name={name} value={search.get(name) ?? ''} />
        ))}
        <TextArea
          name="addressees"
          label={t.addressees}
          hint={t.addresseesHint}
          optional
          rows={2}
          maxLength={LONGEST_PART}
        />
        <TextArea name="highlights" label={t.highlights} hint={t.lineHint} optional maxLength={LONGEST_PART} />
        <TextArea name="difficulties" label={t.difficulties} hint={t.lineHint} optional maxLength={LONGEST_PART} />
        <TextArea name="nextSteps" label={t.nextSteps} hint={t.lineHint} optional maxLength={LONGEST_PART} />
        <SelectField
          name="signer"
          label={t.signer}
          optional
          blank={t.noSigner}
          options={signers}
          defaultValue={signers[0]?.value}
        />
        <button type="submit" className="btn btn-1">
          {t.download}
        </button>
      </Form>
    </Card>
  );
}
