import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { replyToPoints } from '#app/commands/directives/reply-to-points.ts';
import { id } from '#app/commands/inputs.ts';
import { paths } from '#app/paths.ts';
import { replyPage } from '#app/queries/directives/own-points.ts';
import { directivesText } from '#app/text/directives.ts';
import { useText } from '#app/text/index.ts';
import { repliesText } from '#app/text/replies.ts';
import { statusLabelsText } from '#app/text/status-labels.ts';
import { Notice } from '#app/ui/Notice.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { useFreshKey, useRefusal } from '#app/ui/refusal.ts';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import type { FormValue, FormValues } from '#app/web/form.ts';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { receiveUploads } from '#app/web/upload.server.ts';
import { PointAnswer } from './point-answer.tsx';

const params = z.object({ directiveId: id });

export const loader = pageLoader(
  { params, permission: 'task:report' },
  ({ read, actor, params: { directiveId }, today }) => replyPage(read, actor, { directiveId, today }),
);

const isRow = (value: FormValue): value is FormValues =>
  typeof value === 'object' && !Array.isArray(value) && !(value instanceof File);

/** Every answer with its own files. */
const withFiles = async ({ points }: FormValues) =>
  Promise.all(
    (Array.isArray(points) ? points : []).map(async (point, at) =>
      isRow(point) ? { ...point, files: await receiveUploads(point.files, `points[${at}].files`) } : point,
    ),
  );

export const action = pageAction({
  params,
  intents: {
    reply: {
      command: replyToPoints,
      input: async (form, { params: { directiveId } }) => ({ directiveId, points: await withFiles(form) }),
      flash: ({ count, left }: { count: number; left: number }) => ({
        code: 'directive.replied',
        facts: { count, left },
      }),
    },
  },
});

export const handle = page<typeof loader>({ title: ({ locale }) => repliesText[locale].title });

export default function Reply() {
  const { directive, points, asked, open } = useLoaderData<typeof loader>();
  const t = useText(repliesText);
  const words = useText(directivesText);
  const { directiveKind } = useText(statusLabelsText);
  const kind = directiveKind[directive.kind];
  const name = directive.numberText === null ? kind : words.named(kind, directive.numberText);
  const answerable = points.filter(({ mayAnswer }) => mayAnswer);
  const fields = { text: t.text, percent: t.percent, cause: t.cause, files: t.files };
  const labels = Object.fromEntries(
    answerable.flatMap(({ position }, at) =>
      Object.entries(fields).map(([field, label]) => [`points[${at}].${field}`, t.ofPoint(position, label)]),
    ),
  );
  return (
    <>
      <PageHeader
        title={t.heading(name)}
        sub={directive.subject}
        crumbs={[
          { label: words.title, to: paths.directives() },
          { label: directive.numberText ?? kind, to: paths.directive(directive.id) },
          { label: t.title },
        ]}
      />
      <Notice tone={open > 0 ? 'warn' : 'ok'}>
        <b>{open > 0 ? t.left(open, asked) : t.allAnswered(asked)}</b> {t.hint}
      </Notice>
      <PostForm key={useFreshKey(useRefusal(['reply']))} intent="reply" labels={labels} files className="mt-12">
        {points.map((point) => (
          <PointAnswer key={point.taskId} point={point} row={answerable.indexOf(point)} />
        ))}
        {answerable.length > 0 && (
          <div className="row-wrap mt-12">
            <SubmitButton>{t.send}</SubmitButton>
          </div>
        )}
      </PostForm>
    </>
  );
}
