import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { day, id } from '#app/commands/inputs.ts';
import { enterPaper } from '#app/commands/registers/enter-paper.ts';
import { checkOpen } from '#app/domain/number-register.ts';
import { paths } from '#app/paths.ts';
import { paperForm } from '#app/queries/registers/paper-form.ts';
import { readNumber } from '#app/queries/registers/void-form.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { registersText } from '#app/text/registers.ts';
import { Notice } from '#app/ui/Notice.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { page } from '#app/ui/page-handle.ts';
import { freshId } from '#app/web/fresh-id.server.ts';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { PaperFields } from './paper-fields.tsx';
import { registerTitle } from './register-words.ts';

const params = z.object({ seriesId: id });

export const loader = pageLoader(
  { params, permission: 'directive:issue' },
  async ({ read, actor, params, url, today }) => ({
    ...(await paperForm(read, actor, { ...params, today })),
    id: freshId(),
    number: readNumber(url.searchParams),
  }),
);

export const action = pageAction({
  params,
  intents: {
    enter: {
      command: enterPaper,
      input: async (form, { read, actor, params, today }) => {
        const { register } = await paperForm(read, actor, { ...params, today });
        const issuedOn = day.safeParse(form.issuedOn);
        // A day of another year would quietly go into that year's register.
        if (issuedOn.success) checkOpen(register, issuedOn.data);
        return { ...form, issuerId: register.issuerId, committeeId: register.committeeId };
      },
      then: (_result, { params }) => paths.register(params.seriesId),
      flash: ({ numberText }: { numberText: string }) => ({ code: 'number.entered', facts: { number: numberText } }),
    },
  },
});

export const handle = page({ title: ({ locale }) => registersText[locale].enter.title });

export default function EnterPaper() {
  const form = useLoaderData<typeof loader>();
  const { register, types } = form;
  const words = useText(registersText);
  const t = words.enter;
  const format = useFormat();
  return (
    <>
      <PageHeader
        title={t.title}
        sub={t.lead}
        crumbs={[
          { label: words.title, to: paths.registers({ nam: register.year }) },
          { label: registerTitle(words, register), to: paths.register(register.id) },
          { label: t.title },
        ]}
      />
      {register.lockedOn && <Notice icon="lock">{t.locked(format.date(register.lockedOn))}</Notice>}
      {!register.lockedOn && types.length === 0 && <Notice tone="warn">{t.noTypes}</Notice>}
      {!register.lockedOn && types.length > 0 && <PaperFields form={form} />}
    </>
  );
}
