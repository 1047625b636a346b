import { Link, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { id } from '#app/commands/inputs.ts';
import { lockSeries } from '#app/commands/registers/lock-series.ts';
import { formatNumber } from '#app/domain/document-number.ts';
import { paths } from '#app/paths.ts';
import { lockForm } from '#app/queries/registers/register-editor.ts';
import { commonText } from '#app/text/common.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { registersText } from '#app/text/registers.ts';
import type { RegistersText } from '#app/text/vi/registers.ts';
import { Notice } from '#app/ui/Notice.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { registerTitle } from './register-words.ts';

const params = z.object({ seriesId: id });

export const loader = pageLoader({ params, permission: 'register:manage' }, ({ read, actor, params, today }) =>
  lockForm(read, actor, { ...params, today }),
);

export const action = pageAction({
  params,
  intents: {
    lock: {
      command: lockSeries,
      then: ({ seriesId }: { seriesId: string }) => paths.register(seriesId),
      flash: 'series.locked',
    },
  },
});

export const handle = page<typeof loader>({
  title: ({ data: { register }, locale }) => lockTitle(registersText[locale], register),
});

const lockTitle = (words: RegistersText, register: { name: string; year: number }) =>
  words.lock.title(registerTitle(words, register));

export default function LockRegister() {
  const { register } = useLoaderData<typeof loader>();
  const words = useText(registersText);
  const t = words.lock;
  const common = useText(commonText);
  const format = useFormat();
  const back = paths.register(register.id);
  return (
    <>
      <PageHeader
        title={lockTitle(words, register)}
        crumbs={[
          { label: words.title, to: paths.registers({ nam: register.year }) },
          { label: registerTitle(words, register), to: back },
          { label: t.open(register.year) },
        ]}
      />
      {register.lockedOn && <Notice icon="lock">{words.page.locked(format.date(register.lockedOn))}</Notice>}
      {!register.lockedOn && (
        <PostForm
          intent="lock"
          version={register.version}
          labels={{ reason: t.reason, confirmation: t.retype }}
          className="panel panel-body stack-lg maxw-form"
        >
          <Consequences />
          <TextArea name="reason" label={t.reason} rows={2} maxLength={500} />
          <TextField name="confirmation" label={t.retype} hint={t.retypeHint(register.name)} spellCheck={false} />
          <div className="row-wrap">
            <SubmitButton tone="danger" busy={t.busy}>
              {t.open(register.year)}
            </SubmitButton>
            <Link className="btn" to={back}>
              {common.keep}
            </Link>
          </div>
        </PostForm>
      )}
    </>
  );
}

/** Runs of numbers named in the sentence about gaps. */
const MOST_RUNS = 12;

const run = ({ from, to }: { from: number; to: number }) =>
  from === to ? formatNumber(from) : `${formatNumber(from)} – ${formatNumber(to)}`;

function Consequences() {
  const { register, gaps, waiting } = useLoaderData<typeof loader>();
  const t = useText(registersText).lock;
  const format = useFormat();
  const { lastNumber, missing } = register;
  const named = [...gaps.slice(0, MOST_RUNS).map(run), ...(gaps.length > MOST_RUNS ? ['…'] : [])].join('; ');
  return (
    <div>
      <h2>{t.consequences}</h2>
      <ul className="dots mt-4">
        <li>{t.forGood}</li>
        <li>{lastNumber > 0 ? t.last(formatNumber(lastNumber)) : t.nothing}</li>
        <li>{t.noVoid}</li>
        {gaps.length > 0 && <li>{t.gaps(format.number(missing), named)}</li>}
        {waiting > 0 && <li>{t.waiting(format.number(waiting))}</li>}
        <li>{t.stays}</li>
      </ul>
    </div>
  );
}
