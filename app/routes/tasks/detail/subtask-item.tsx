import { useLoaderData } from '@remix-run/react';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { unitWorkText } from '#app/text/unit-work.ts';
import { StatusIcon } from '#app/ui/StatusBadge.tsx';
import { ChangePart, type ItemProps, ReportPart } from './part-forms.tsx';
import type { loader } from './route.tsx';

/** One part: what, whose, by when, how far; whoever has it reports on it, the head changes it. */
export function SubtaskItem({ part, isFirst, isLast }: ItemProps) {
  const { maySplit } = useLoaderData<typeof loader>();
  const t = useText(unitWorkText).parts;
  const format = useFormat();
  const today = useToday();
  const status = part.doneOn ? 'xong' : part.isLate ? 'qua' : part.percent > 0 ? 'dang' : 'moi';
  return (
    <li>
      <StatusIcon status={status} />
      <div className="grow">
        <p className="fw-550">{part.text}</p>
        <p className="m">
          <b>{part.holderName}</b>
          {part.dueOn && (
            <span className={part.isLate ? 't-qua' : undefined}>{t.dueOn(format.shortDate(part.dueOn, today))}</span>
          )}
          {part.isLate && <b className="t-qua">{t.late}</b>}
          {part.doneOn && <span>{t.doneOn(format.shortDate(part.doneOn, today))}</span>}
          {part.note && <span>{part.note}</span>}
        </p>
        {(part.mayReport || maySplit) && (
          <div className="row-wrap mt-8">
            {part.mayReport && <ReportPart part={part} />}
            {maySplit && <ChangePart part={part} isFirst={isFirst} isLast={isLast} />}
          </div>
        )}
      </div>
      <b className={`small num nowrap t-${status}`}>{format.percent(part.percent, 0)}</b>
    </li>
  );
}
