import type { ActionFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { planMeeting } from '#app/commands/meetings/plan-meeting.ts';
import { can } from '#app/domain/access/can.ts';
import { parseVietnameseDate } from '#app/domain/shared/local-date.ts';
import { paths } from '#app/paths.ts';
import { meetingChoices, planningIssuers } from '#app/queries/meetings/meeting-form.ts';
import { useText } from '#app/text/index.ts';
import { meetingFormText } from '#app/text/meeting-form.ts';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { page } from '#app/ui/page-handle.ts';
import { Options } from '#app/ui/SelectField.tsx';
import { rowsChanged } from '#app/web/form-rows.server.ts';
import { freshId } from '#app/web/fresh-id.server.ts';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { MeetingForm } from './form/meeting-form.tsx';

export const loader = pageLoader({ permission: 'meeting:plan' }, async ({ read, actor, url, today }) => {
  const issuers = await planningIssuers(read, actor, today);
  const issuer = issuers.find(({ id }) => id === url.searchParams.get('cq')) ?? issuers[0];
  const day = parseVietnameseDate(url.searchParams.get('ngay') ?? '');
  const issuerId = issuer?.id ?? '';
  const choices = await meetingChoices(read, issuerId, day ?? today);
  return {
    issuers,
    issuerId,
    day,
    // A vice chair of some fields plans the meetings they preside over themselves.
    choices: {
      ...choices,
      chairs: choices.chairs.filter(({ id }) => can(actor, 'meeting:plan', { issuerId, decidedBy: id })),
    },
    newId: freshId(),
    me: actor.personId,
  };
});

const plan = pageAction({
  intents: {
    save: {
      command: planMeeting,
      then: ({ meetingId }: { meetingId: string }) => paths.meeting(meetingId),
      flash: 'meeting.planned',
    },
  },
});

export const action = async (args: ActionFunctionArgs) => (await rowsChanged(args, 'save')) ?? plan(args);

export const handle = page({ title: ({ locale }) => meetingFormText[locale].newTitle });

export default function NewMeeting() {
  const { issuers, issuerId, day, choices, newId, me } = useLoaderData<typeof loader>();
  const t = useText(meetingFormText);
  const mine = (people: readonly { id: string }[]) => people.find(({ id }) => id === me)?.id;
  return (
    <>
      <PageHeader title={t.newTitle} crumbs={[{ label: t.back, to: paths.meetings() }, { label: t.newTitle }]} />
      {issuers.length > 1 && (
        <Form method="get" className="row mb-16">
          <label htmlFor="cq">{t.issuer}</label>
          <select id="cq" name="cq" className="in in-sm w-auto" defaultValue={issuerId}>
            <Options options={issuers.map(({ id, name }) => ({ value: id, label: name }))} />
          </select>
          <button type="submit" className="btn btn-sm">
            {t.changeIssuer}
          </button>
        </Form>
      )}
      <MeetingForm
        key={issuerId}
        choices={choices}
        facts={{
          title: '',
          kind: 'COMMITTEE',
          mode: 'IN_PERSON',
          committeeIds: choices.committees.length === 1 ? choices.committees.map(({ id }) => id) : [],
          heldOn: day,
          startsAt: '08:00',
          endsAt: null,
          place: '',
          onlineLink: null,
          chairPersonId: mine(choices.chairs) ?? choices.chairs[0]?.id ?? null,
          chairTitle: '',
          secretaryPersonId: mine(choices.secretaries) ?? choices.secretaries[0]?.id ?? null,
          preparation: '',
        }}
        agenda={[]}
        hidden={{ id: newId, issuerId }}
        submit={t.create}
        backTo={paths.meetings()}
      />
    </>
  );
}
