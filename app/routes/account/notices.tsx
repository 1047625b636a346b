import { useLoaderData } from '@remix-run/react';
import { chooseRhythms } from '#app/commands/notices/choose-rhythms.ts';
import { stopDigests } from '#app/commands/notices/stop-digests.ts';
import { NOTICE_EVENTS, RHYTHMS } from '#app/domain/notice.ts';
import { paths } from '#app/paths.ts';
import { choicesPage } from '#app/queries/notices/choices-page.ts';
import { accountsText } from '#app/text/accounts.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { noticePageText } from '#app/text/notice-page.ts';
import { noticesText } from '#app/text/notices.ts';
import { Card } from '#app/ui/Card.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SelectField } from '#app/ui/SelectField.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { pageAction, pageLoader } from '#app/web/page.server.ts';

export const loader = pageLoader({}, async ({ read, actor }) => choicesPage(read, actor.personId));

export const action = pageAction({
  intents: {
    choose: { command: chooseRhythms, flash: 'notice.chosen' },
    reset: { command: chooseRhythms, input: () => ({ choices: [] }), flash: 'notice.reset' },
    resume: { command: stopDigests, input: () => ({ stopped: false }), flash: 'notice.digests_resumed' },
  },
});

export const handle = page({ title: ({ locale }) => noticePageText[locale].choices.title });

export default function NoticeChoices() {
  const { rhythms, email, stoppedAt } = useLoaderData<typeof loader>();
  const { choices: t } = useText(noticePageText);
  const { account } = useText(accountsText);
  const words = useText(noticesText);
  const format = useFormat();
  return (
    <>
      <PageHeader
        title={t.title}
        sub={t.sub}
        crumbs={[{ label: account.title, to: paths.account() }, { label: t.title }]}
      />
      {email === null && <Notice tone="warn">{t.noEmail}</Notice>}
      {stoppedAt && (
        <Notice tone="warn">
          {t.stopped(format.dateTime(stoppedAt))}
          <PostForm intent="resume" className="mt-8">
            <SubmitButton tone="secondary" small>
              {t.resume}
            </SubmitButton>
          </PostForm>
        </Notice>
      )}
      <Card label={t.title} foot={t.foot}>
        {/* The key fills the lists anew once the choices have changed. */}
        <PostForm intent={['choose', 'reset']} id="choices" key={Object.values(rhythms).join()}>
          <div className="notice-choices">
            {NOTICE_EVENTS.map((event, index) => (
              <div key={event}>
                <input type="hidden" name={`choices[${index}].event`} value={event} />
                <SelectField
                  name={`choices[${index}].rhythm`}
                  label={words.events[event]}
                  small
                  defaultValue={rhythms[event]}
                  options={RHYTHMS.map((value) => ({ value, label: words.rhythms[value] }))}
                />
              </div>
            ))}
          </div>
          <div className="row-wrap mt-14">
            <SubmitButton intent="choose">{t.save}</SubmitButton>
            <SubmitButton intent="reset" tone="quiet">
              {t.reset}
            </SubmitButton>
          </div>
        </PostForm>
      </Card>
    </>
  );
}
