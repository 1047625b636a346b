import { useLoaderData } from '@remix-run/react';
import { useText } from '#app/text/index.ts';
import { unitWorkText } from '#app/text/unit-work.ts';
import { Card } from '#app/ui/Card.tsx';
import { FoldedForm } from '#app/ui/FoldedForm.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { ProgressBar } from '#app/ui/ProgressBar.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { PartFields, usePartLabels } from './part-fields.tsx';
import type { loader } from './route.tsx';
import { SubtaskItem } from './subtask-item.tsx';

/** How the lead unit has split the task among its people and sub-units, and how the parts add up. */
export function Subtasks() {
  const { parts, removed, rollUp, maySplit, freshIds } = useLoaderData<typeof loader>();
  const t = useText(unitWorkText).parts;
  const labels = usePartLabels();
  if (parts.length === 0 && !maySplit) return null;
  return (
    <Card
      title={t.title}
      count={rollUp && t.done(rollUp.done, rollUp.total)}
      action={
        rollUp && <ProgressBar percent={rollUp.percent} status={rollUp.done === rollUp.total ? 'xong' : 'dang'} />
      }
      padded={false}
      id="phan-viec"
    >
      {parts.length > 0 && (
        <ol className="list">
          {parts.map((part, place) => (
            <SubtaskItem key={part.id} part={part} isFirst={place === 0} isLast={place === parts.length - 1} />
          ))}
        </ol>
      )}
      {maySplit && (
        <div className="panel-body stack-sm">
          <FoldedForm summary={t.addTitle} intent="part-add" id="part-add" labels={labels} keepScroll>
            <input type="hidden" name="id" value={freshIds.part} />
            <PartFields />
            <SubmitButton small>{t.add}</SubmitButton>
          </FoldedForm>
          {removed.length > 0 && <RemovedParts />}
        </div>
      )}
    </Card>
  );
}

/** What was taken away, to bring back. */
function RemovedParts() {
  const { removed } = useLoaderData<typeof loader>();
  const t = useText(unitWorkText).parts;
  return (
    <details>
      <summary className="small">{t.removed(removed.length)}</summary>
      <ul className="list">
        {removed.map((part) => (
          <li key={part.id}>
            <span className="grow small">
              {part.text} · {part.holderName}
            </span>
            <PostForm
              intent="part-restore"
              id={`part-restore-${part.id}`}
              version={part.version}
              hidden={{ subtaskId: part.id }}
              ariaLabel={t.restoreOf(part.text)}
              keepScroll
            >
              <SubmitButton small tone="secondary">
                {t.restore}
              </SubmitButton>
            </PostForm>
          </li>
        ))}
      </ul>
    </details>
  );
}
