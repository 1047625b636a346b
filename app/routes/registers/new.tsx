import { useLoaderData } from '@remix-run/react';
import { openSeries } from '#app/commands/registers/open-series.ts';
import { paths } from '#app/paths.ts';
import { readYear } from '#app/queries/registers/list-registers.ts';
import { newRegisterForm } from '#app/queries/registers/register-editor.ts';
import { useText } from '#app/text/index.ts';
import { registersText } from '#app/text/registers.ts';
import { upperFirst } from '#app/text/upper-first.ts';
import { Card } from '#app/ui/Card.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SelectField } from '#app/ui/SelectField.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import { freshId } from '#app/web/fresh-id.server.ts';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { NumberingFields, ServedFields, useRegisterLabels } from './register-fields.tsx';

export const loader = pageLoader({ permission: 'register:manage' }, async ({ read, actor, url, today }) => {
  const form = await newRegisterForm(read, actor, { like: url.searchParams.get('theo'), today });
  return { id: freshId(), year: form.model ? form.model.year + 1 : readYear(url.searchParams, today), ...form };
});

export const action = pageAction({
  intents: {
    open: {
      command: openSeries,
      then: ({ seriesId }: { seriesId: string }) => paths.register(seriesId),
      flash: 'series.opened',
    },
  },
});

export const handle = page({ title: ({ locale }) => registersText[locale].form.newTitle });

export default function NewRegister() {
  const { id, year, model, issuers } = useLoaderData<typeof loader>();
  const words = useText(registersText);
  const t = words.form;
  const labels = useRegisterLabels();
  return (
    <>
      <PageHeader
        title={t.newTitle}
        crumbs={[{ label: words.title, to: paths.registers({ nam: year }) }, { label: t.newTitle }]}
      />
      {issuers.length === 0 && (
        <Card label={t.noIssuer} padded={false}>
          <EmptyState title={t.noIssuer} icon="book">
            {t.noIssuerText}
          </EmptyState>
        </Card>
      )}
      {issuers.length > 0 && (
        <PostForm intent="open" labels={labels} className="maxw-form">
          <input type="hidden" name="id" value={id} />
          <Card title={t.what}>
            <Owner />
            <TextField
              name="year"
              label={t.year}
              hint={t.yearHint}
              defaultValue={year}
              inputMode="numeric"
              inputClassName="w-110"
            />
            <ServedFields register={model} />
          </Card>
          <NumberingFields />
          <div className="mt-16">
            <SubmitButton>{t.open}</SubmitButton>
          </div>
        </PostForm>
      )}
    </>
  );
}

/** Whose register: a clerk usually serves one People's Committee, which then goes without saying. */
function Owner() {
  const { issuers, boards, model } = useLoaderData<typeof loader>();
  const t = useText(registersText).form;
  const [only] = issuers;
  const option = ({ id, name }: { id: string; name: string }) => ({ value: id, label: upperFirst(name) });
  return (
    <>
      {only && issuers.length === 1 ? (
        <input type="hidden" name="issuerId" value={only.id} />
      ) : (
        <SelectField name="issuerId" label={t.issuer} options={issuers.map(option)} defaultValue={model?.issuerId} />
      )}
      {boards.length > 0 && (
        <SelectField
          name="committeeId"
          label={t.committee}
          hint={t.committeeHint}
          optional
          blank={only && issuers.length === 1 ? upperFirst(only.name) : t.noCommittee}
          options={boards.map(option)}
          defaultValue={model?.committeeId}
        />
      )}
    </>
  );
}
