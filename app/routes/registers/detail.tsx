import { Link, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { id } from '#app/commands/inputs.ts';
import { paths } from '#app/paths.ts';
import { readEntryQuery } from '#app/queries/registers/list-entries.ts';
import { registerPage } from '#app/queries/registers/register-page.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { registersText } from '#app/text/registers.ts';
import { Icon } from '#app/ui/Icon.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { page } from '#app/ui/page-handle.ts';
import { pageLoader } from '#app/web/page.server.ts';
import { Entries } from './entries.tsx';
import { RegisterFacts } from './register-facts.tsx';
import { RegisterMarks } from './register-marks.tsx';
import { registerTitle, useRegisterWords } from './register-words.ts';
import { Report } from './report.tsx';

const params = z.object({ seriesId: id });

export const loader = pageLoader(
  { params, permission: 'register:read' },
  async ({ read, actor, params, url, today }) => {
    const query = readEntryQuery(url.searchParams, today);
    return { ...(await registerPage(read, actor, { ...params, query, today })), asBook: query.asBook };
  },
);

export const handle = page<typeof loader>({
  title: ({ data: { register }, locale }) => registerTitle(registersText[locale], register),
  layout: 'compact',
  landscape: true,
});

export default function RegisterDetail() {
  const { register, asBook } = useLoaderData<typeof loader>();
  const t = useText(registersText);
  const format = useFormat();
  const words = useRegisterWords();
  const title = registerTitle(t, register);
  return (
    <>
      <PageHeader
        title={title}
        sub={words.owner(register)}
        crumbs={[{ label: t.title, to: paths.registers({ nam: register.year }) }, { label: title }]}
        actions={<Acts />}
      >
        <RegisterMarks register={register} />
      </PageHeader>
      {register.lockedOn && (
        <Notice icon="lock" className="no-print">
          {t.page.locked(format.date(register.lockedOn))}
        </Notice>
      )}
      {!asBook && (
        <div className="cols cols-2 no-print mb-16">
          <RegisterFacts register={register} />
          <Report />
        </div>
      )}
      <Entries />
    </>
  );
}

function Acts() {
  const { register, may } = useLoaderData<typeof loader>();
  const t = useText(registersText).page;
  return (
    <>
      {may.carryOn && (
        <Link className="btn" to={paths.newRegister({ theo: register.id })}>
          {t.carryOn(register.year + 1)}
        </Link>
      )}
      {may.edit && (
        <Link className="btn" to={paths.editRegister(register.id)}>
          <Icon name="gear" small />
          {t.settings}
        </Link>
      )}
      {may.enter && (
        <Link className="btn btn-1" to={paths.enterPaper(register.id)}>
          <Icon name="plus" small />
          {t.enter}
        </Link>
      )}
    </>
  );
}

export type RegisterLoader = typeof loader;
