import { Form, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { endUnit } from '#app/commands/organisation/end-unit.ts';
import { parseVietnameseDate } from '#app/domain/shared/local-date.ts';
import { paths } from '#app/paths.ts';
import { unitEndPreview } from '#app/queries/organisation/unit-editor.ts';
import { typedDate } from '#app/text/format.ts';
import { useText } from '#app/text/index.ts';
import { organisationText } from '#app/text/organisation.ts';
import { Card } from '#app/ui/Card.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { page } from '#app/ui/page-handle.ts';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { EndForm } from './end-form.tsx';

const params = z.object({ unitId: z.string() });

export const loader = pageLoader({ params, permission: 'unit:manage' }, async ({ read, params, url, today }) => {
  const typed = url.searchParams.get('ngay')?.trim();
  const asked = typed ? parseVietnameseDate(typed, today) : null;
  const preview = await unitEndPreview(read, params.unitId, asked ?? today, today);
  // A unit that already has a last day is usually ended on it.
  const lastDay = asked ?? preview.unit.validTo ?? today;
  return {
    lastDay,
    isUnreadable: Boolean(typed) && asked === null,
    ...(lastDay === (asked ?? today) ? preview : await unitEndPreview(read, params.unitId, lastDay, today)),
  };
});

export const action = pageAction({
  params,
  intents: {
    end: {
      command: endUnit,
      then: ({ unitId }: { unitId: string }) => paths.editUnit(unitId),
      flash: ({ units, posts }: { units: number; posts: number }) => ({ code: 'unit.ended', facts: { units, posts } }),
    },
  },
});

export const handle = page<typeof loader>({
  title: ({ data, locale }) => organisationText[locale].unitEnd.title(data.name),
});

export default function EndUnit() {
  const preview = useLoaderData<typeof loader>();
  const { unit, name, lastDay, isUnreadable } = preview;
  const words = useText(organisationText);
  const t = words.unitEnd;
  return (
    <>
      <PageHeader
        title={t.title(name)}
        crumbs={[
          { label: words.units.title, to: paths.adminUnits() },
          { label: name, to: paths.editUnit(unit.id) },
          { label: t.open },
        ]}
      />
      <Card title={t.dayTitle} padded={false}>
        {isUnreadable && <Notice tone="bad">{t.unreadableDay}</Notice>}
        <Form method="get" className="filters">
          <div className="f">
            <label htmlFor="ngay">{t.day}</label>
            <input
              key={lastDay}
              id="ngay"
              name="ngay"
              defaultValue={typedDate(lastDay)}
              size={10}
              inputMode="numeric"
              autoComplete="off"
            />
          </div>
          <button type="submit" className="btn btn-sm minh-34">
            {t.show}
          </button>
        </Form>
      </Card>
      <EndForm key={lastDay} preview={preview} />
    </>
  );
}
