import { Link, useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { paths } from '#app/paths.ts';
import { directivesText } from '#app/text/directives.ts';
import { useText } from '#app/text/index.ts';
import { oralText } from '#app/text/oral.ts';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import type { loader } from './route.tsx';

/** Acts on the directive itself, beside those of its head. */
export function Acts() {
  const { directive, acts } = useLoaderData<typeof loader>();
  const t = useText(directivesText).page;
  const oral = useText(oralText);
  const { version } = directive;
  return (
    <section className="row-wrap no-print mb-12" aria-label={t.acts}>
      {acts.sign && (
        <PostForm intent="sign" version={version}>
          <SubmitButton icon="gavel" small tone={acts.issue ? 'secondary' : 'primary'}>
            {t.sign}
          </SubmitButton>
        </PostForm>
      )}
      {acts.confirmOral && (
        <Folded summary={t.confirmOral}>
          <PostForm intent="confirm-oral" version={version} labels={{ note: t.confirmNote }}>
            <p className="small soft">{t.confirmOralText}</p>
            <TextArea name="note" label={t.confirmNote} optional rows={2} />
            <SubmitButton small>{t.confirmOral}</SubmitButton>
          </PostForm>
        </Folded>
      )}
      {acts.confirmOral && (
        <Link className="btn btn-sm" to={paths.correctOral(directive.id)}>
          {oral.open}
        </Link>
      )}
      {acts.revise && (
        <Folded summary={t.revise}>
          <PostForm intent="revise" version={version} labels={{ reason: t.reviseReason }}>
            <TextArea name="reason" label={t.reviseReason} rows={2} />
            <SubmitButton small tone="secondary">
              {t.revise}
            </SubmitButton>
          </PostForm>
        </Folded>
      )}
      {acts.discard && (
        <Folded summary={t.discard}>
          <PostForm intent="discard" version={version}>
            <p className="small soft">{t.discardText}</p>
            <SubmitButton small tone="danger">
              {t.discard}
            </SubmitButton>
          </PostForm>
        </Folded>
      )}
      {acts.withdraw && (
        <Link className="btn btn-sm btn-quiet" to={paths.withdrawDirective(directive.id)}>
          {t.withdraw}
        </Link>
      )}
    </section>
  );
}

function Folded({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="fold">
      <summary className="btn btn-sm">{summary}</summary>
      <div className="panel panel-body stack-sm mt-8">{children}</div>
    </details>
  );
}
