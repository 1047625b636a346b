import type { ActionFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { id } from '#app/commands/inputs.ts';
import { editMeeting } from '#app/commands/meetings/edit-meeting.ts';
import { NotAllowed } from '#app/domain/shared/errors.ts';
import { paths } from '#app/paths.ts';
import { meetingChoices } from '#app/queries/meetings/meeting-form.ts';
import { meetingPage } from '#app/queries/meetings/meeting-page.ts';
import { useText } from '#app/text/index.ts';
import { meetingFormText } from '#app/text/meeting-form.ts';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { page } from '#app/ui/page-handle.ts';
import { rowsChanged } from '#app/web/form-rows.server.ts';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { MeetingForm } from './form/meeting-form.tsx';

const params = z.object({ meetingId: id });

export const loader = pageLoader({ params }, async ({ read, actor, params, today, calendar }) => {
  const found = await meetingPage(read, actor, { ...params, today, calendar: await calendar() });
  if (!found.may.edit) throw new NotAllowed('meeting:plan');
  const { meeting, agenda, participants } = found;
  return { meeting, agenda, participants, choices: await meetingChoices(read, meeting.issuerId, meeting.heldOn) };
});

const edit = pageAction({
  params,
  intents: {
    save: {
      command: editMeeting,
      then: ({ meetingId }: { meetingId: string }) => paths.meeting(meetingId),
      flash: 'meeting.edited',
    },
  },
});

export const action = async (args: ActionFunctionArgs) => (await rowsChanged(args, 'save')) ?? edit(args);

export const handle = page({ title: ({ locale }) => meetingFormText[locale].editTitle });

export default function EditMeeting() {
  const { meeting, agenda, participants, choices } = useLoaderData<typeof loader>();
  const t = useText(meetingFormText);
  return (
    <>
      <PageHeader
        title={t.editTitle}
        crumbs={[
          { label: t.back, to: paths.meetings() },
          { label: meeting.title, to: paths.meeting(meeting.id) },
          { label: t.editTitle },
        ]}
      />
      <MeetingForm
        choices={choices}
        facts={meeting}
        agenda={agenda.map(({ id, title, presenterUnitId, minutes }) => ({
          id,
          title,
          presenterUnitId: presenterUnitId ?? '',
          minutes: minutes === null ? '' : String(minutes),
        }))}
        onList={participants}
        version={meeting.version}
        submit={t.save}
        backTo={paths.meeting(meeting.id)}
      />
    </>
  );
}
