import { localDate } from '#app/domain/shared/local-date.ts';
import { weeksOfMonth } from '#app/domain/shared/month-grid.ts';
import type { DisplayStatus } from '#app/domain/task.ts';
import { paths } from '#app/paths.ts';
import { galleryText } from '#app/text/gallery.ts';
import { useText } from '#app/text/index.ts';
import { Attachments } from '#app/ui/Attachments.tsx';
import { BulkBar } from '#app/ui/BulkBar.tsx';
import { Calendar } from '#app/ui/Calendar.tsx';
import { Card } from '#app/ui/Card.tsx';
import { type Column, DataTable } from '#app/ui/DataTable.tsx';
import { DocumentChip } from '#app/ui/DocumentChip.tsx';
import { DueDate } from '#app/ui/DueDate.tsx';
import { FilterBar, FilterSelect, FilterText } from '#app/ui/FilterBar.tsx';
import { Pagination } from '#app/ui/Pagination.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { ProgressBar } from '#app/ui/ProgressBar.tsx';
import { StatusBadge } from '#app/ui/StatusBadge.tsx';
import { Steps } from '#app/ui/Steps.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { Tabs } from '#app/ui/Tabs.tsx';
import { Timeline, TimelineItem } from '#app/ui/Timeline.tsx';

interface Row {
  id: string;
  task: string;
  unit: string;
  due: string;
  status: DisplayStatus;
  percent: number;
}

export function TableSample() {
  const t = useText(galleryText);
  const statuses: DisplayStatus[] = ['qua', 'qua', 'qua', 'sap', 'sap', 'moi'];
  const rows: Row[] = t.tasks.map((task, index) => ({
    id: String(index),
    task,
    unit: t.units[index + 5] ?? '',
    due: ['2022-04-08', '2022-04-12', '2022-04-15', '2022-04-22', '2022-04-25', '2022-04-26'][index] ?? '2022-04-29',
    status: statuses[index] ?? 'dang',
    percent: index * 15,
  }));
  const columns: Column<Row>[] = [
    { key: 'task', header: t.columns.task, names: true, cell: (row) => <a href={paths.task(row.id)}>{row.task}</a> },
    {
      key: 'document',
      header: t.columns.document,
      cell: () => <DocumentChip number="389/UBND-HC" to={paths.directives()} />,
    },
    { key: 'unit', header: t.columns.unit, sort: 'don-vi', cell: (row) => row.unit },
    {
      key: 'due',
      header: t.columns.due,
      sort: 'han',
      bare: true,
      cell: (row) => <DueDate due={localDate(row.due)} status={row.status} inline />,
    },
    {
      key: 'progress',
      header: t.columns.progress,
      headClassName: 'w-112',
      cell: (row) => <ProgressBar percent={row.percent} status={row.status} />,
    },
    { key: 'status', header: t.columns.status, bare: true, cell: (row) => <StatusBadge status={row.status} /> },
  ];
  return (
    <div>
      <Tabs
        label={t.sections.table}
        items={t.views.map((label, index) => ({
          to: `?xem=${index}`,
          label,
          count: 19 - index * 5,
          current: index === 0,
        }))}
      />
      <Card label={t.sections.table} padded={false}>
        <FilterBar>
          <FilterSelect
            name="dv"
            label={t.columns.unit}
            value=""
            blank={t.allUnits}
            options={t.units.map((unit) => ({ value: unit, label: unit }))}
          />
          <FilterText name="den" label={t.dueUntil} value="30/4/2022" size={10} inputMode="numeric" />
        </FilterBar>
        <PostForm intent="remind" id="bulk">
          <BulkBar name="taskIds">
            <SubmitButton icon="urge" small shortcut="u">
              {t.urge}
            </SubmitButton>
          </BulkBar>
          <DataTable
            caption={t.sections.table}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.id}
            select={{ name: 'taskIds', label: (row) => row.task }}
            dense
            stickyHead
          />
        </PostForm>
        <Pagination page={2} pageSize={25} total={96} />
      </Card>
    </div>
  );
}

export function TimelineSample() {
  const t = useText(galleryText);
  return (
    <Card title={t.sections.timeline}>
      <Steps
        label={t.sections.timeline}
        steps={t.steps.map((label, index) => ({
          label,
          note: index < 2 ? '25/3/2022' : undefined,
          state: index < 2 ? 'done' : index === 2 ? 'now' : 'todo',
        }))}
      />
      <Timeline>
        <TimelineItem icon="plusd" tone="sap" at={new Date('2022-04-19T00:52:00Z')}>
          <b>{t.events.officer}</b> {t.events.extension}
        </TimelineItem>
        <TimelineItem
          icon="dang"
          tone="dang"
          at={new Date('2022-04-18T08:30:00Z')}
          quote={t.events.quote}
          extra={
            <Attachments
              files={[
                { id: '1', name: t.events.file, size: 48 * 1024, to: paths.file('1') },
                { id: '2', name: t.events.photo, size: 1_300_000, to: paths.file('2') },
              ]}
            />
          }
        >
          <b>{t.events.officer}</b> {t.events.progress}
        </TimelineItem>
      </Timeline>
    </Card>
  );
}

export function CalendarSample() {
  const t = useText(galleryText);
  const weeks = weeksOfMonth(localDate('2022-04-01'));
  return (
    <Card title={t.month} padded={false}>
      <Calendar
        caption={t.month}
        month="2022-04"
        weeks={weeks}
        daysOff={[localDate('2022-04-11'), ...weeks.flatMap((week) => week.slice(5))]}
        entries={{
          '2022-04-11': [{ kind: 'holiday', title: t.holiday }],
          '2022-04-15': [{ kind: 'due', title: t.lateDeadline, overdue: true, to: paths.tasks() }],
          '2022-04-19': [{ kind: 'meeting', time: '14:00', title: t.meeting, selected: true, to: paths.meeting('1') }],
          '2022-04-22': [{ kind: 'due', title: t.deadline, overdue: false, to: paths.tasks() }],
        }}
      />
    </Card>
  );
}
