import { Link, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { editConclusion } from '#app/commands/conclusions/edit-conclusion.ts';
import { recordConclusion } from '#app/commands/conclusions/record-conclusion.ts';
import { removeConclusion } from '#app/commands/conclusions/remove-conclusion.ts';
import { id } from '#app/commands/inputs.ts';
import { NotAllowed, NotFound } from '#app/domain/shared/errors.ts';
import { paths } from '#app/paths.ts';
import { addresseesOf } from '#app/queries/meetings/addressees.ts';
import { meetingPage } from '#app/queries/meetings/meeting-page.ts';
import { commonText } from '#app/text/common.ts';
import { useText } from '#app/text/index.ts';
import { liveMeetingText } from '#app/text/live-meeting.ts';
import { meetingsText } from '#app/text/meetings.ts';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { freshId } from '#app/web/fresh-id.server.ts';
import { type PageContext, pageAction, pageLoader } from '#app/web/page.server.ts';
import { ConclusionWhat, ConclusionWho } from './parts.tsx';
import { ConclusionWhen } from './when.tsx';

/** `moi` in the place of an id is a conclusion yet to be recorded. */
const NEW = 'moi';
const params = z.object({ meetingId: id, conclusionId: id });

export const loader = pageLoader({ params }, async ({ read, actor, params, url, today, calendar }) => {
  const { meetingId, conclusionId } = params;
  const { meeting, agenda, conclusions, may } = await meetingPage(read, actor, {
    meetingId,
    today,
    calendar: await calendar(),
  });
  const place = conclusions.findIndex((conclusion) => conclusion.id === conclusionId);
  if (!may.record) throw new NotAllowed('meeting:record');
  if (place < 0 && conclusionId !== NEW) throw new NotFound('conclusion', conclusionId);
  return {
    meeting,
    agenda,
    conclusion: conclusions[place] ?? null,
    number: place + 1,
    itemId: url.searchParams.get('noi-dung') ?? meeting.currentItemId,
    newId: freshId(),
    addressees: await addresseesOf(read, meeting.issuerId, meeting.heldOn),
  };
});

type Context = PageContext<z.output<typeof params>>;
const toMeeting = (_: never, { params }: Context) => paths.liveMeeting(params.meetingId);

export const action = pageAction({
  params,
  intents: {
    record: {
      command: recordConclusion,
      input: (form, { params }) => ({ ...form, meetingId: params.meetingId }),
      then: toMeeting,
      flash: 'conclusion.saved',
    },
    edit: { command: editConclusion, then: toMeeting, flash: 'conclusion.saved' },
    remove: { command: removeConclusion, then: toMeeting, flash: 'conclusion.removed' },
  },
});

export const handle = page<typeof loader>({
  title: ({ data, locale }) => {
    const t = liveMeetingText[locale].conclusionForm;
    return data.conclusion ? t.editTitle(data.number) : t.newTitle;
  },
});

export default function ConclusionPage() {
  const { meeting, conclusion, number, newId } = useLoaderData<typeof loader>();
  const t = useText(liveMeetingText).conclusionForm;
  const words = useText(commonText);
  const title = conclusion ? t.editTitle(number) : t.newTitle;
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          { label: useText(meetingsText).page.crumb, to: paths.meetings() },
          { label: meeting.title, to: paths.liveMeeting(meeting.id) },
          { label: title },
        ]}
      />
      <PostForm
        intent={conclusion ? 'edit' : 'record'}
        version={conclusion?.version}
        className="stack-lg maxw-form"
        labels={{
          text: t.text,
          committeeIds: t.committees,
          leadUnitIds: t.leads,
          leadGroupIds: t.leadGroups,
          coordinatingUnitIds: t.coordinators,
          coordinatingGroupIds: t.coordinatorGroups,
          monitorUnitId: t.monitor,
          'due.kind': t.dueKind,
          'due.date': t.date,
          'due.days': t.days,
          'due.recurrence.frequency': t.frequency,
          'due.recurrence.day': t.day,
          'due.phrase': t.phrase,
          deliverable: t.deliverable,
          target: t.target,
        }}
      >
        {!conclusion && <input type="hidden" name="id" value={newId} />}
        <ConclusionWhat />
        <ConclusionWho />
        <ConclusionWhen />
        <div className="row-wrap">
          <SubmitButton>{t.save}</SubmitButton>
          <Link className="btn" to={paths.liveMeeting(meeting.id)}>
            {words.cancel}
          </Link>
        </div>
      </PostForm>
      {conclusion && (
        <PostForm intent="remove" version={conclusion.version} className="mt-18">
          <SubmitButton tone="quiet" icon="x">
            {t.remove}
          </SubmitButton>
        </PostForm>
      )}
    </>
  );
}
