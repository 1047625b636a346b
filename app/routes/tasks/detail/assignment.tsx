import { Link, useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { formatAmount, formatTarget } from '#app/domain/target.ts';
import { paths } from '#app/paths.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { tasksText } from '#app/text/tasks.ts';
import { Card } from '#app/ui/Card.tsx';
import { DocumentChip } from '#app/ui/DocumentChip.tsx';
import type { loader } from './route.tsx';

/** Who has which part, until when, and by which paper. */
export function Assignment() {
  const data = useLoaderData<typeof loader>();
  const { task, directive } = data;
  const words = useText(tasksText);
  const t = words.page;
  const format = useFormat();
  const day = (value: typeof task.dueOn) => (value ? format.date(value) : null);
  const facts: [string, ReactNode][] = [
    [t.lead, <b key="lead">{data.leadUnit}</b>],
    [t.coordinators, data.coordinators.map((unit) => unit.name).join(', ')],
    [t.monitor, data.monitor],
    [t.officer, data.officer ?? t.noOfficer],
    [t.standIn, data.standIn && t.standInUntil(data.standIn.name, format.date(data.standIn.until))],
    [t.assigner, directive.signerTitle],
    [t.issuedOn, day(task.issuedOn)],
    [t.firstDue, day(task.firstDueOn)],
    [t.currentDue, task.dueOn !== task.firstDueOn && day(task.dueOn)],
    [t.dueWords, task.duePhrase || (task.dueOn === null && words.due[task.dueKind])],
    [t.submittedOn, day(task.submittedOn)],
    [t.completedOn, day(task.completedOn)],
    [t.deliverable, task.deliverable],
    [t.target, task.target && formatTarget(task.target)],
    [t.value, task.value !== null && formatAmount(task.value, task.target?.unit ?? '')],
    [
      t.progress,
      `${format.percent(task.percent, 0)}${task.returnCount > 0 ? `, ${t.returned(task.returnCount)}` : ''}`,
    ],
    [
      t.directive,
      <DocumentChip
        key="directive"
        number={directive.numberText ?? words.noNumber}
        to={paths.directive(directive.id)}
      />,
    ],
    [
      t.thread,
      directive.meetingId && (
        <Link key="meeting" to={paths.meeting(directive.meetingId)}>
          {t.fromMeeting}
        </Link>
      ),
    ],
  ];
  return (
    <Card title={t.assignment}>
      <dl className="kv">
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label} className="kv-row">
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </Card>
  );
}
