import type { ActionFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { createDirective } from '#app/commands/directives/create-directive.ts';
import { noticeSubject } from '#app/documents/papers/notice-wording.ts';
import { paths } from '#app/paths.ts';
import { directiveChoices, issuersFor, meetingForDraft } from '#app/queries/directives/directive-form.ts';
import { pointsFromMeeting } from '#app/queries/directives/draft-facts.ts';
import { directiveFormText } from '#app/text/directive-form.ts';
import { directivesText } from '#app/text/directives.ts';
import { useText } from '#app/text/index.ts';
import { Notice } from '#app/ui/Notice.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { page } from '#app/ui/page-handle.ts';
import { rowsChanged } from '#app/web/form-rows.server.ts';
import { freshId } from '#app/web/fresh-id.server.ts';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { DirectiveForm } from './form/directive-form.tsx';
import { IssuerChoice } from './form/issuer-choice.tsx';
import { PaperFields } from './form/paper-fields.tsx';

export const loader = pageLoader({ permission: 'directive:draft' }, async ({ read, actor, url, today }) => {
  const meetingId = url.searchParams.get('cuoc-hop');
  const meeting = meetingId ? await meetingForDraft(read, actor, meetingId) : null;
  const issuers = await issuersFor(read, actor, 'directive:draft', today);
  const asked = meeting?.issuerId ?? url.searchParams.get('cq');
  const issuer = issuers.find(({ id }) => id === asked) ?? issuers[0];
  const issuerId = issuer?.id ?? '';
  const kind = url.searchParams.get('loai');
  return {
    issuers: meeting ? [] : issuers,
    issuerId,
    kind: kind === 'thong-bao' || (meeting && kind !== 'cong-van') ? 'THONG_BAO_KET_LUAN' : 'CONG_VAN',
    choices: await directiveChoices(read, actor, issuerId, today),
    meeting: meeting && { ...meeting, subject: noticeSubject(meeting), points: pointsFromMeeting(meeting) },
    newId: freshId(),
  } as const;
});

const create = { command: createDirective, flash: 'directive.created' };

const save = pageAction({
  intents: {
    save: { ...create, then: ({ directiveId }: { directiveId: string }) => paths.editDirective(directiveId) },
    'save-and-issue': {
      ...create,
      then: ({ directiveId }: { directiveId: string }) => paths.issueDirective(directiveId),
    },
  },
});

export const action = async (args: ActionFunctionArgs) => (await rowsChanged(args, 'save')) ?? save(args);

export const handle = page<typeof loader>({
  title: ({ data, locale }) => directiveFormText[locale][data.kind === 'CONG_VAN' ? 'newLetter' : 'newNotice'],
  layout: 'compact',
});

export default function NewDirective() {
  const { issuers, issuerId, kind, choices, meeting, newId } = useLoaderData<typeof loader>();
  const words = useText(directivesText);
  const t = useText(directiveFormText);
  const isLetter = kind === 'CONG_VAN';
  const title = isLetter ? t.newLetter : t.newNotice;
  const { issuerName } = choices;
  return (
    <>
      <PageHeader title={title} crumbs={[{ label: words.title, to: paths.directives() }, { label: title }]} />
      <IssuerChoice issuers={issuers} issuerId={issuerId} />
      {meeting && meeting.points.length > 0 && <Notice>{t.fromMeeting(meeting.title, meeting.points.length)}</Notice>}
      {meeting && !isLetter && !meeting.isSigned && <Notice tone="warn">{t.unsignedMinutes}</Notice>}
      {meeting && meeting.issuedCount > 0 && <Notice tone="warn">{t.alreadyIssued(meeting.issuedCount)}</Notice>}
      <DirectiveForm
        kind={kind}
        key={`${issuerId} ${kind}`}
        choices={choices}
        points={meeting?.points ?? []}
        hidden={{ id: newId, issuerId, kind }}
        backTo={meeting ? paths.meeting(meeting.id) : paths.directives()}
      >
        <PaperFields
          choices={choices}
          facts={{
            kind,
            committeeId:
              meeting?.committeeId ?? (choices.committees.length === 1 ? (choices.committees[0]?.id ?? null) : null),
            byCommittee: false,
            meetingId: meeting?.id ?? null,
            subject: meeting && !isLetter ? meeting.subject : '',
            letterField: choices.letterFields[0] ?? null,
            field: null,
            urgency: null,
            opening: '',
            closing: '',
            addressees: { chosen: [], lines: '' },
            recipients: {
              chosen: [],
              lines: isLetter ? t.usualLetterRecipients(issuerName) : t.usualNoticeRecipients(issuerName),
            },
            fileCopy: t.usualFileCopy,
            signerPersonId: choices.signers[0]?.id ?? null,
            signingForm: null,
            monitorUnitId: null,
          }}
        />
      </DirectiveForm>
    </>
  );
}
