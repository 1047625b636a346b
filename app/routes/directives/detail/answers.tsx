import { Link, useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import { useText } from '#app/text/index.ts';
import { repliesText } from '#app/text/replies.ts';
import { Notice } from '#app/ui/Notice.tsx';
import type { loader } from './route.tsx';

/** For a unit with points of its own: how many wait for an answer, and where to give it. */
export function OwnAnswers() {
  const { directive, ownAnswers } = useLoaderData<typeof loader>();
  const t = useText(repliesText);
  if (!ownAnswers) return null;
  const { asked, open } = ownAnswers;
  return (
    <Notice
      tone={open > 0 ? 'warn' : 'info'}
      action={
        <Link className={open > 0 ? 'btn btn-1 btn-sm' : 'btn btn-sm'} to={paths.replyToDirective(directive.id)}>
          {t.link}
        </Link>
      }
    >
      {open > 0 ? t.left(open, asked) : t.allAnswered(asked)}
    </Notice>
  );
}

/** For those who follow the directive up: which unit owes an answer on which point. */
export function AnswersByUnit() {
  const { answers } = useLoaderData<typeof loader>();
  const t = useText(repliesText);
  if (answers.length === 0) return null;
  const owing = answers.filter(({ open }) => open.length > 0);
  const complete = answers.length - owing.length;
  return (
    <details className="panel no-print">
      <summary className="panel-body">
        <b>{t.overview.title}</b> <span className="soft">{t.overview.summary(complete, answers.length)}</span>
      </summary>
      {owing.length > 0 && (
        <div className="table-wrap">
          <table className="table table-dense">
            <caption className="vh">{t.overview.title}</caption>
            <thead>
              <tr>
                <th scope="col">{t.overview.unit}</th>
                <th scope="col" className="right">
                  {t.overview.answered}
                </th>
                <th scope="col">{t.overview.open}</th>
              </tr>
            </thead>
            <tbody>
              {owing.map(({ id, name, asked, open }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td className="right num">
                    {asked - open.length}/{asked}
                  </td>
                  <td>
                    <span className="row-wrap g-4">
                      {open.map(({ taskId, position }) => (
                        <Link key={taskId} to={paths.task(taskId)} className="as-link">
                          {t.point(position)}
                        </Link>
                      ))}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {complete > 0 && <p className="panel-foot small">{t.overview.complete(complete)}</p>}
    </details>
  );
}
