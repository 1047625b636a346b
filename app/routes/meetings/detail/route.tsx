import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { attachMeetingFiles } from '#app/commands/files/attach-meeting-files.ts';
import { removeMeetingFile } from '#app/commands/files/remove-meeting-file.ts';
import { id } from '#app/commands/inputs.ts';
import { carryItem } from '#app/commands/meetings/carry-item.ts';
import { editMeeting } from '#app/commands/meetings/edit-meeting.ts';
import { inviteToMeeting } from '#app/commands/meetings/invite.ts';
import { issueMeetingPaper } from '#app/commands/meetings/issue-meeting-paper.ts';
import { startMeeting } from '#app/commands/meetings/start-meeting.ts';
import { paths } from '#app/paths.ts';
import { laterMeetings } from '#app/queries/meetings/later-meetings.ts';
import { meetingPage } from '#app/queries/meetings/meeting-page.ts';
import { overdueWork, planWithItem } from '#app/queries/meetings/overdue-work.ts';
import { useText } from '#app/text/index.ts';
import { meetingsText } from '#app/text/meetings.ts';
import { Notice } from '#app/ui/Notice.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { page } from '#app/ui/page-handle.ts';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { receiveUploads } from '#app/web/upload.server.ts';
import { MeetingStatusBadge } from '../meeting-status.tsx';
import { useMeetingTime } from '../meeting-time.ts';
import { paperOf } from '../paper.server.ts';
import { Preparation } from '../preparation.tsx';
import { Agenda } from './agenda.tsx';
import { Conclusions } from './conclusions.tsx';
import { General } from './general.tsx';
import { Invitation } from './invitation.tsx';
import { MeetingActs } from './meeting-acts.tsx';
import { OVERDUE_ITEM, OverdueWork } from './overdue-work.tsx';
import { Papers } from './papers.tsx';
import { Participants } from './participants.tsx';
import { Thread } from './thread.tsx';
import { WordPapers } from './word-papers.tsx';

const params = z.object({ meetingId: id });

export const loader = pageLoader({ params }, async ({ read, actor, params, today, calendar }) => {
  const found = await meetingPage(read, actor, { ...params, today, calendar: await calendar() });
  const { meeting, may } = found;
  return {
    ...found,
    overdue: meeting.isAhead && may.edit ? await overdueWork(read, actor, meeting, today) : null,
    later: may.carry ? await laterMeetings(read, meeting) : [],
  };
});

export const action = pageAction({
  params,
  intents: {
    invite: { command: inviteToMeeting, flash: 'meeting.invited' },
    start: { command: startMeeting, then: (_, { params }) => paths.liveMeeting(params.meetingId) },
    'add-overdue': {
      command: editMeeting,
      input: async ({ version }, { read, params: { meetingId } }) => ({
        ...(await planWithItem(read, meetingId, OVERDUE_ITEM)),
        meetingId,
        version,
      }),
      flash: 'meeting.edited',
    },
    carry: { command: carryItem, flash: 'meeting.item_carried' },
    attach: {
      command: attachMeetingFiles,
      input: async (form, { params }) => ({
        ...params,
        agendaItemId: form.agendaItemId,
        files: await receiveUploads(form.files),
      }),
      flash: ({ count }: { count: number }) => ({ code: 'meeting.files_attached', facts: { count } }),
    },
    'remove-file': { command: removeMeetingFile, flash: 'meeting.file_removed' },
    number: {
      command: issueMeetingPaper,
      input: async ({ type, issuedOn, fixedNumber }, context) => {
        const paper = type === 'meeting-minutes' ? type : 'meeting-invitation';
        const facts = await paperOf(context, paper, { number: null, date: context.today });
        return { ...facts, ...context.params, type: paper, issuedOn, fixedNumber };
      },
      flash: ({ numberText }: { numberText: string }) => ({ code: 'meeting.paper_issued', facts: { numberText } }),
    },
  },
});

export const handle = page<typeof loader>({ title: ({ data }) => data.meeting.title });

export default function MeetingDetail() {
  const data = useLoaderData<typeof loader>();
  const { meeting, may } = data;
  const t = useText(meetingsText);
  const time = useMeetingTime();
  return (
    <>
      <PageHeader
        title={meeting.title}
        crumbs={[{ label: t.page.crumb, to: paths.meetings() }, { label: meeting.title }]}
        actions={<MeetingActs />}
      >
        <MeetingStatusBadge {...meeting} />
        <span className="soft small">
          {time.hours(meeting)}, {time.day(meeting)}
          {meeting.place && ` · ${meeting.place}`}
        </span>
      </PageHeader>
      {meeting.cancelReason && <Notice tone="bad">{t.move.cancelled(meeting.cancelReason)}</Notice>}
      {!meeting.cancelReason && meeting.postponedReason && meeting.isAhead && (
        <Notice tone="warn">{t.move.postponed(meeting.postponedReason)}</Notice>
      )}
      <div className="cols cols-8-4">
        <div>
          {may.invite && <Invitation />}
          <Agenda />
          <OverdueWork />
          <Conclusions />
          <Participants />
          {meeting.preparation && (
            <details className="panel panel-body" open={meeting.isAhead}>
              <summary>{t.page.preparationAsked}</summary>
              <p className="pre-line mt-8">{meeting.preparation}</p>
            </details>
          )}
        </div>
        <div>
          <General />
          {meeting.isAhead && may.edit && <Preparation page={data} />}
          <Thread />
          <WordPapers />
          <Papers />
        </div>
      </div>
    </>
  );
}
