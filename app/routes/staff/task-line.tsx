import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { paths } from '#app/paths.ts';
import type { StaffPart, StaffTask } from '#app/queries/tasks/unit-load.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { staffText } from '#app/text/staff.ts';
import { unitWorkText } from '#app/text/unit-work.ts';
import { DueDate } from '#app/ui/DueDate.tsx';
import { StatusIcon } from '#app/ui/StatusBadge.tsx';

/** A task on one line, with what is done about it below. */
export function TaskLine({ task, children }: { task: StaffTask; children?: ReactNode }) {
  const format = useFormat();
  return (
    <li>
      <StatusIcon status={task.status} />
      <div className="grow">
        <Link className="t" to={paths.task(task.id)}>
          {task.title}
        </Link>
        <p className="m">
          {task.directiveNumber && <span>{task.directiveNumber}</span>}
          <span className="num">{format.percent(task.percent, 0)}</span>
        </p>
        {children}
      </div>
      <span className="side-act">
        <DueDate due={task.dueOn} status={task.status} words={task.duePhrase} />
      </span>
    </li>
  );
}

/** A part of a task on one line. */
export function PartLine({ part }: { part: StaffPart }) {
  const { parts } = useText(unitWorkText);
  const { partOf } = useText(staffText);
  const format = useFormat();
  const today = useToday();
  return (
    <li>
      <StatusIcon status={part.isLate ? 'qua' : part.percent > 0 ? 'dang' : 'moi'} />
      <div className="grow">
        <Link className="t" to={`${paths.task(part.taskId)}#phan-viec`}>
          {part.text}
        </Link>
        <p className="m">
          <span>{partOf(part.title)}</span>
          {part.dueOn && (
            <span className={part.isLate ? 't-qua' : undefined}>
              {parts.dueOn(format.shortDate(part.dueOn, today))}
            </span>
          )}
        </p>
      </div>
      <b className="small num nowrap">{format.percent(part.percent, 0)}</b>
    </li>
  );
}
