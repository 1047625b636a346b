import { Link, useLoaderData } from '@remix-run/react';
import { readNotices } from '#app/commands/notices/read-notices.ts';
import { paths } from '#app/paths.ts';
import { type NoticeLine, noticesPage } from '#app/queries/notices/notices-page.ts';
import { readPaging } from '#app/queries/paging.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { noticePageText } from '#app/text/notice-page.ts';
import { noticeSentence, noticesText } from '#app/text/notices.ts';
import { Card } from '#app/ui/Card.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { Pagination } from '#app/ui/Pagination.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { pageAction, pageLoader } from '#app/web/page.server.ts';

export const loader = pageLoader({}, async ({ read, actor, url, locale, timeZone }) => {
  const paging = readPaging(url.searchParams);
  const { rows, ...counts } = await noticesPage(read, actor.personId, paging);
  const said = ({ facts, ...line }: NoticeLine) => ({
    ...line,
    sentence: noticeSentence(locale, line.event, facts, timeZone),
    kind: noticesText[locale].events[line.event],
  });
  return { ...counts, ...paging, rows: rows.map(said) };
});

export const action = pageAction({ intents: { read: { command: readNotices } } });

export const handle = page({ title: ({ locale }) => noticePageText[locale].title });

export default function Notices() {
  const { rows, total, unread, page, pageSize } = useLoaderData<typeof loader>();
  const t = useText(noticePageText);
  return (
    <>
      <PageHeader
        title={t.title}
        sub={unread > 0 ? t.unread(unread) : t.allRead}
        actions={
          <>
            {unread > 0 && (
              <PostForm intent="read" id="read-all">
                <SubmitButton tone="secondary" icon="check">
                  {t.readAll}
                </SubmitButton>
              </PostForm>
            )}
            <Link className="btn" to={paths.noticeChoices()}>
              {t.choose}
            </Link>
          </>
        }
      />
      <Card padded={false} label={t.title}>
        {rows.length === 0 ? (
          <EmptyState title={t.emptyTitle} icon="bell">
            {t.emptyText}
          </EmptyState>
        ) : (
          <ul className="list notices">
            {rows.map((line) => (
              <Line key={line.id} {...line} />
            ))}
          </ul>
        )}
        <Pagination page={page} pageSize={pageSize} total={total} />
      </Card>
    </>
  );
}

type LineProps = ReturnType<typeof useLoaderData<typeof loader>>['rows'][number];

function Line({ id, sentence, kind, createdAt, isRead }: LineProps) {
  const t = useText(noticePageText);
  const format = useFormat();
  return (
    <li className={isRead ? 'is-read' : undefined}>
      <div>
        <a className="t" href={paths.openNotice(id)}>
          {!isRead && <span className="vh">{t.unreadMark} </span>}
          {sentence}
        </a>
        <p className="m">
          <span>{kind}</span>
          <span>{format.dateTime(createdAt)}</span>
        </p>
      </div>
      {!isRead && (
        <div className="side-act">
          <PostForm intent="read" id={`read-${id}`} hidden={{ noticeId: id }} keepScroll>
            <SubmitButton tone="quiet" small>
              {t.readOne}
              <span className="vh">: {sentence}</span>
            </SubmitButton>
          </PostForm>
        </div>
      )}
    </li>
  );
}
