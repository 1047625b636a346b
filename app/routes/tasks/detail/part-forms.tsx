import type { TaskPart } from '#app/queries/tasks/task-parts.ts';
import { useText } from '#app/text/index.ts';
import { unitWorkText } from '#app/text/unit-work.ts';
import { FoldedForm } from '#app/ui/FoldedForm.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import { PartFields, usePartLabels } from './part-fields.tsx';

export interface ItemProps {
  part: TaskPart;
  isFirst: boolean;
  isLast: boolean;
}

/** For whoever has the part: how far it is. */
export function ReportPart({ part }: { part: TaskPart }) {
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
export function ChangePart({ part, isFirst, isLast }: ItemProps) {
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
