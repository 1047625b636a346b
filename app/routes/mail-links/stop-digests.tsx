import { useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import { useText } from '#app/text/index.ts';
import { noticePageText } from '#app/text/notice-page.ts';
import { BarePage } from '#app/ui/BarePage.tsx';
import { Card } from '#app/ui/Card.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { stopDigestsAction, stopDigestsLoader } from '#app/web/stop-digests.server.ts';

export const loader = stopDigestsLoader;
export const action = stopDigestsAction;

export const handle = page({ title: ({ locale }) => noticePageText[locale].stopPage.title, layout: 'bare' });

/** Where the unsubscribe link of a digest leads: says what stops and what does not, and takes it back. */
export default function StopDigests() {
  const { name, isStopped } = useLoaderData<typeof loader>();
  const { stopPage: t } = useText(noticePageText);
  return (
    <BarePage>
      <Card label={t.title}>
        <h1 className="mb-8">{isStopped ? t.stopped : t.title}</h1>
        {!isStopped && <p className="mb-8">{t.ask(name)}</p>}
        <p className="mb-18 soft">{t.kept}</p>
        <div className="row-wrap">
          <PostForm intent={isStopped ? 'resume' : 'stop'} reloadDocument>
            <SubmitButton tone={isStopped ? 'secondary' : 'primary'}>{isStopped ? t.again : t.stop}</SubmitButton>
          </PostForm>
          <a className="btn btn-quiet" href={paths.home()}>
            {t.app}
          </a>
        </div>
      </Card>
    </BarePage>
  );
}
