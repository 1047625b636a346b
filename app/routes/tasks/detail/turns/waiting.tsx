import { useLoaderData } from '@remix-run/react';
import { daysBetween } from '#app/domain/shared/local-date.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { taskTurnsText } from '#app/text/task-turns.ts';
import { Card } from '#app/ui/Card.tsx';
import { DateField } from '#app/ui/DateField.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import type { loader } from '../route.tsx';

type Waiting = ReturnType<typeof useLoaderData<typeof loader>>['turns']['waiting'][number];

/** What the unit asks for, above everything else until somebody has decided. */
export function WaitingRequests() {
  const { turns } = useLoaderData<typeof loader>();
  return turns.waiting.map((request) => <WaitingRequest key={request.id} request={request} />);
}

function WaitingRequest({ request }: { request: Waiting }) {
  const { waiting: t, cause, closedAs } = useText(taskTurnsText);
  const format = useFormat();
  const { acts } = request;
  return (
    <Card className="panel-ask" label={useTitle(request)}>
      <h2 className="row">
        <Icon name="hist" />
        <span>
          {useTitle(request)} <Longer request={request} />
        </span>
      </h2>
      <p className="sub">
        {t.asked(request.requestedBy, format.dateTime(request.requestedAt))}{' '}
        {request.closedAs && `${closedAs[request.closedAs]}. `}
        {t.reason(request.reason)} {request.cause && t.cause(cause[request.cause])}
      </p>
      {acts.decide ? (
        <DecisionForm request={request} />
      ) : (
        <p className="small muted">{acts.isOwn ? t.own : request.needsChair ? t.chairOnly : t.others}</p>
      )}
      {acts.withdraw && (
        <PostForm intent="withdraw-request" id={`withdraw-${request.kind}`} version={request.version}>
          <input type="hidden" name="requestId" value={request.id} />
          <SubmitButton tone="quiet" small>
            {t.withdraw}
          </SubmitButton>
        </PostForm>
      )}
    </Card>
  );
}

function useTitle({ kind, fromDueOn, newDueOn }: Waiting): string {
  const t = useText(taskTurnsText);
  const format = useFormat();
  if (kind !== 'extension' || !fromDueOn || !newDueOn) return t.kind[kind];
  return t.waiting.extension(format.date(fromDueOn), format.date(newDueOn));
}

/** How much longer, and the how manieth time. */
function Longer({ request: { fromDueOn, newDueOn } }: { request: Waiting }) {
  const { task } = useLoaderData<typeof loader>();
  const t = useText(taskTurnsText).waiting;
  if (!fromDueOn || !newDueOn) return null;
  return <span className="muted small">({t.days(daysBetween(fromDueOn, newDueOn), task.extensionCount + 1)})</span>;
}

/** Two buttons, one remark: a refusal needs it, an approval may have it. */
function DecisionForm({ request: { id, kind, version, newDueOn, needsChair } }: { request: Waiting }) {
  const t = useText(taskTurnsText).waiting;
  return (
    <PostForm
      intent={`decide-${kind}`}
      version={version}
      labels={{ newDueOn: t.grantedDue, note: t.note }}
      className="mt-8"
    >
      <input type="hidden" name="requestId" value={id} />
      {needsChair && <p className="small muted">{t.chairOnly}</p>}
      <div className="fields-row mt-8">
        {kind === 'extension' && <DateField name="newDueOn" label={t.grantedDue} defaultValue={newDueOn} />}
        <TextField name="note" label={t.note} hint={t.noteHint} optional maxLength={2000} className="grow" />
      </div>
      <div className="row-wrap mt-8">
        <SubmitButton name="verdict" value="approve">
          {t.approve[kind]}
        </SubmitButton>
        <SubmitButton name="verdict" value="refuse" tone="secondary">
          {t.refuse}
        </SubmitButton>
      </div>
    </PostForm>
  );
}
