import { useLoaderData } from '@remix-run/react';
import { useState } from 'react';
import { z } from 'zod';
import { recordConclusion } from '#app/commands/conclusions/record-conclusion.ts';
import { reorderConclusions } from '#app/commands/conclusions/reorder-conclusions.ts';
import { settleConclusion } from '#app/commands/conclusions/settle-conclusion.ts';
import { id } from '#app/commands/inputs.ts';
import { editOpinion } from '#app/commands/meetings/edit-opinion.ts';
import { endMeeting } from '#app/commands/meetings/end-meeting.ts';
import { markRestPresent } from '#app/commands/meetings/mark-rest-present.ts';
import { recordAttendance } from '#app/commands/meetings/record-attendance.ts';
import { recordOpinion } from '#app/commands/meetings/record-opinion.ts';
import { removeOpinion } from '#app/commands/meetings/remove-opinion.ts';
import { setCurrentItem } from '#app/commands/meetings/set-current-item.ts';
import { startMeeting } from '#app/commands/meetings/start-meeting.ts';
import { writeSummary } from '#app/commands/meetings/write-summary.ts';
import { NotAllowed } from '#app/domain/shared/errors.ts';
import { paths } from '#app/paths.ts';
import { addresseesOf } from '#app/queries/meetings/addressees.ts';
import { meetingPage } from '#app/queries/meetings/meeting-page.ts';
import { similarWork } from '#app/queries/meetings/similar-work.ts';
import { useText } from '#app/text/index.ts';
import { liveMeetingText } from '#app/text/live-meeting.ts';
import { Notice } from '#app/ui/Notice.tsx';
import { page } from '#app/ui/page-handle.ts';
import { freshId } from '#app/web/fresh-id.server.ts';
import { type PageContext, pageAction, pageLoader } from '#app/web/page.server.ts';
import { AgendaPanel } from './agenda-panel.tsx';
import { AttendancePanel } from './attendance-panel.tsx';
import { ConclusionList } from './conclusion-list.tsx';
import { ItemNotes } from './item-notes.tsx';
import { LiveHead } from './live-head.tsx';
import { Presentation } from './presentation.tsx';
import { QuickConclusion } from './quick-conclusion.tsx';
import { conclusionOfLine } from './read-line.server.ts';
import { StartCard } from './start-card.tsx';
import type { SaveState } from './use-autosave.ts';

const params = z.object({ meetingId: id });

export const loader = pageLoader({ params }, async ({ read, actor, params, url, today, now, calendar }) => {
  const found = await meetingPage(read, actor, { ...params, today, calendar: await calendar() });
  if (!found.seesRecord) throw new NotAllowed('meeting:record');
  const asked = url.searchParams.get('noi-dung') ?? url.searchParams.get('agendaItemId');
  const { agenda, meeting } = found;
  const item =
    agenda.find(({ id }) => id === asked) ?? agenda.find(({ id }) => id === meeting.currentItemId) ?? agenda[0];
  return {
    ...found,
    itemId: item?.id ?? null,
    /** A line sent to be looked at before it is recorded. */
    line: url.searchParams.get('line') ?? '',
    editOpinionId: url.searchParams.get('y-kien'),
    isPresented: url.searchParams.has('trinh-chieu'),
    similar: found.may.record ? await similarWork(read, actor, { issuerId: meeting.issuerId, ...found }) : [],
    addressees: found.may.record ? await addresseesOf(read, meeting.issuerId, meeting.heldOn) : [],
    ids: { conclusion: freshId(), opinion: freshId() },
    owner: actor.accountId,
    now,
  };
});

type Context = PageContext<z.output<typeof params>>;

/** Back to the item that was on the page, without what was only looked at. */
const stay = (_: never, { params, url }: Context) =>
  paths.liveMeeting(params.meetingId, {
    'noi-dung': url.searchParams.get('noi-dung') ?? url.searchParams.get('agendaItemId'),
  });

export const action = pageAction({
  params,
  intents: {
    start: { command: startMeeting, then: stay },
    item: { command: setCurrentItem, then: ({ meetingId }: { meetingId: string }) => paths.liveMeeting(meetingId) },
    attendance: { command: recordAttendance, then: stay },
    'rest-present': { command: markRestPresent, then: stay },
    opinion: { command: recordOpinion, then: stay },
    'edit-opinion': { command: editOpinion, then: stay },
    'remove-opinion': { command: removeOpinion, then: stay },
    summary: { command: writeSummary, then: stay },
    conclude: { command: recordConclusion, input: conclusionOfLine, then: stay },
    settle: { command: settleConclusion, then: stay },
    reorder: { command: reorderConclusions, then: stay },
    end: {
      command: endMeeting,
      then: ({ meetingId }: { meetingId: string }) => paths.minutes(meetingId),
      flash: 'meeting.ended',
    },
  },
});

export const handle = page<typeof loader>({
  title: ({ data, locale }) => {
    const t = liveMeetingText[locale];
    return data.meeting.isLive ? t.tab(data.meeting.title) : t.recordTab(data.meeting.title);
  },
  layout: 'compact',
});

export default function LiveMeeting() {
  const { meeting, may, itemId, isPresented } = useLoaderData<typeof loader>();
  const t = useText(liveMeetingText);
  const [saving, setSaving] = useState<SaveState>({ kind: 'idle' });
  if (isPresented) return <Presentation />;
  return (
    <>
      <LiveHead saving={saving} />
      {!meeting.isRecordOpen && <Notice tone="info">{t.closed}</Notice>}
      {may.start && <StartCard />}
      <div className="meet">
        <AgendaPanel />
        <div className="stack-lg">
          <ConclusionList quick={may.record && !meeting.isAhead && <QuickConclusion />} />
          <ItemNotes key={itemId} onSaving={setSaving} />
        </div>
        <AttendancePanel />
      </div>
    </>
  );
}
