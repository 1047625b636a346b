import { Link, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { id } from '#app/commands/inputs.ts';
import { editSeries } from '#app/commands/registers/edit-series.ts';
import { paths } from '#app/paths.ts';
import { registerEditor } from '#app/queries/registers/register-editor.ts';
import { commonText } from '#app/text/common.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { registersText } from '#app/text/registers.ts';
import { Card } from '#app/ui/Card.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { NumberingFields, ServedFields, useRegisterLabels } from './register-fields.tsx';
import { registerTitle, useRegisterWords } from './register-words.ts';

const params = z.object({ seriesId: id });

export const loader = pageLoader({ params, permission: 'register:manage' }, ({ read, actor, params, today }) =>
  registerEditor(read, actor, { ...params, today }),
);

export const action = pageAction({
  params,
  intents: {
    save: {
      command: editSeries,
      then: ({ seriesId }: { seriesId: string }) => paths.register(seriesId),
      flash: 'series.edited',
    },
  },
});

export const handle = page({ title: ({ locale }) => registersText[locale].form.editTitle });

export default function EditRegister() {
  const { register } = useLoaderData<typeof loader>();
  const words = useText(registersText);
  const t = words.form;
  const common = useText(commonText);
  const format = useFormat();
  const { owner } = useRegisterWords();
  const labels = useRegisterLabels();
  const back = paths.register(register.id);
  return (
    <>
      <PageHeader
        title={t.editTitle}
        sub={owner(register)}
        crumbs={[
          { label: words.title, to: paths.registers({ nam: register.year }) },
          { label: registerTitle(words, register), to: back },
          { label: t.editTitle },
        ]}
      />
      {register.lockedOn && <Notice icon="lock">{words.page.locked(format.date(register.lockedOn))}</Notice>}
      {!register.lockedOn && (
        <PostForm intent="save" version={register.version} labels={labels} className="maxw-form">
          <Card title={t.what}>
            <SymbolPreview />
            <ServedFields register={register} />
          </Card>
          <NumberingFields register={register} />
          <div className="row-wrap mt-16">
            <SubmitButton>{t.save}</SubmitButton>
            <Link className="btn" to={back}>
              {common.cancel}
            </Link>
            <Link className="btn btn-quiet ml-auto t-qua" to={paths.lockRegister(register.id)}>
              {words.lock.open(register.year)}
            </Link>
          </div>
        </PostForm>
      )}
    </>
  );
}

/** How numbers of the register look, and the one it gives next. */
function SymbolPreview() {
  const { register, preview } = useLoaderData<typeof loader>();
  const t = useText(registersText).form;
  const { pattern } = useRegisterWords();
  return (
    <dl className="kv mb-16">
      <dt>{t.symbol}</dt>
      <dd>
        <span className="num fw-600">{pattern(register)}</span>
        <span className="hint d-block">{t.symbolHint}</span>
        <span className="hint d-block">
          {preview ? (
            <>
              {t.preview} <b className="num ink">{preview}</b>
            </>
          ) : (
            t.noPreview
          )}
        </span>
      </dd>
    </dl>
  );
}
