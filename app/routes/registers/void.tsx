import { Form, Link, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { id } from '#app/commands/inputs.ts';
import { voidNumber } from '#app/commands/registers/void-number.ts';
import { paths } from '#app/paths.ts';
import { readNumber, type VoidState, voidForm } from '#app/queries/registers/void-form.ts';
import { useText } from '#app/text/index.ts';
import { registersText } from '#app/text/registers.ts';
import type { RegistersText } from '#app/text/vi/registers.ts';
import { Card } from '#app/ui/Card.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { page } from '#app/ui/page-handle.ts';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { registerTitle } from './register-words.ts';
import { VoidNumberForm } from './void-number-form.tsx';

const params = z.object({ seriesId: id });

export const loader = pageLoader(
  { params, permission: 'number:void' },
  async ({ read, actor, params, url, today }) => ({
    ...(await voidForm(read, actor, { ...params, today, number: readNumber(url.searchParams) })),
    typed: url.searchParams.get('so') ?? '',
  }),
);

export const action = pageAction({
  params,
  intents: {
    void: {
      command: voidNumber,
      input: (form, { params, url }) => ({ ...form, ...params, number: readNumber(url.searchParams) }),
      then: ({ seriesId }: { seriesId: string }) => paths.register(seriesId),
      flash: 'number.voided',
    },
  },
});

export const handle = page<typeof loader>({
  title: ({ data, locale }) => voidTitle(registersText[locale], data),
});

const voidTitle = (words: RegistersText, { state, expected }: { state: VoidState; expected: string }): string => {
  const { title, titleOf, gapTitle } = words.void;
  if (expected === '') return title;
  return state === 'empty' ? gapTitle(expected) : titleOf(expected);
};

export default function VoidNumber() {
  const found = useLoaderData<typeof loader>();
  const { register, state, entry } = found;
  const words = useText(registersText);
  const t = words.void;
  return (
    <>
      <PageHeader
        title={voidTitle(words, found)}
        crumbs={[
          { label: words.title, to: paths.registers({ nam: register.year }) },
          { label: registerTitle(words, register), to: paths.register(register.id) },
          { label: t.title },
        ]}
      />
      {(state === 'live' || state === 'empty') && <VoidNumberForm found={found} />}
      {state !== 'live' && state !== 'empty' && state !== 'ask' && (
        <Notice
          tone="warn"
          action={
            entry?.directiveId && (
              <Link className="btn btn-sm" to={paths.directive(entry.directiveId)}>
                {t.openDirective}
              </Link>
            )
          }
        >
          {t.states[state]}
        </Notice>
      )}
      {state !== 'locked' && state !== 'live' && state !== 'empty' && <ChooseNumber />}
    </>
  );
}

/** The number first; what striking it out does is shown for that number. */
function ChooseNumber() {
  const { typed, state } = useLoaderData<typeof loader>();
  const t = useText(registersText).void;
  return (
    <Card title={t.ask} padded={false} className="maxw-form">
      {state === 'ask' && typed !== '' && <Notice tone="bad">{t.unreadable}</Notice>}
      <Form method="get" className="filters">
        <div className="f">
          <label htmlFor="so">{t.number}</label>
          <input id="so" name="so" key={typed} defaultValue={typed} size={8} inputMode="numeric" autoComplete="off" />
        </div>
        <button type="submit" className="btn btn-sm minh-34">
          {t.show}
        </button>
      </Form>
    </Card>
  );
}
