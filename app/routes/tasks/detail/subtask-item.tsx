import { useLoaderData } from '@remix-run/react';
import type { TaskPart } from '#app/queries/tasks/task-parts.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { unitWorkText } from '#app/text/unit-work.ts';
import { FoldedForm } from '#app/ui/FoldedForm.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { StatusIcon } from '#app/ui/StatusBadge.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import { PartFields, usePartLabels } from './part-fields.tsx';
import type { loader } from './route.tsx';

interface ItemProps {
  part: TaskPart;
  isFirst: boolean;
  isLast: boolean;
}

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

function ReportPart({ part }: { part: TaskPart }) {
  const t = useText(unitWorkText).parts;
  return (
    <FoldedForm
      summary={t.report}
      intent="part-report"
      id={`part-report-${part.id}`}
      version={part.version}
      hidden={{ subtaskId: part.id }}
      labels={{ percent: t.percent, note: t.note }}
      ariaLabel={t.reportOf(part.text)}
      keepScroll
    >
      <TextField
        name="percent"
        label={t.percent}
        inputMode="numeric"
        inputClassName="w-150"
        defaultValue={part.percent}
      />
      <TextArea name="note" label={t.note} optional rows={2} maxLength={2000} defaultValue={part.note} />
      <div className="row-wrap">
        <SubmitButton small>{t.reporting}</SubmitButton>
        {part.doneOn === null && (
          <SubmitButton small tone="secondary" name="isDone" value="true">
            {t.isDone}
          </SubmitButton>
        )}
      </div>
    </FoldedForm>
  );
}

/** For the head of the unit: words, holder and date; order; away with it. */
function ChangePart({ part, isFirst, isLast }: ItemProps) {
  const t = useText(unitWorkText).parts;
  const labels = usePartLabels();
  const same = { version: part.version, hidden: { subtaskId: part.id }, keepScroll: true };
  return (
    <>
      <FoldedForm {...same} summary={t.edit} intent="part-edit" id={`part-edit-${part.id}`} labels={labels}>
        <PartFields part={part} />
        <SubmitButton small tone="secondary">
          {t.save}
        </SubmitButton>
      </FoldedForm>
      {!isFirst && <Move part={part} to="up" />}
      {!isLast && <Move part={part} to="down" />}
      <PostForm {...same} intent="part-remove" id={`part-remove-${part.id}`} ariaLabel={t.removeOf(part.text)}>
        <SubmitButton small tone="quiet">
          {t.remove}
        </SubmitButton>
      </PostForm>
    </>
  );
}

function Move({ part, to }: { part: TaskPart; to: 'up' | 'down' }) {
  const t = useText(unitWorkText).parts;
  return (
    <PostForm
      intent="part-move"
      id={`part-${to}-${part.id}`}
      version={part.version}
      hidden={{ subtaskId: part.id, direction: to }}
      keepScroll
    >
      <button type="submit" className="btn btn-sm btn-quiet btn-icon">
        <Icon name={to} small />
        <span className="vh">{t[to](part.text)}</span>
      </button>
    </PostForm>
  );
}
