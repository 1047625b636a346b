import { Link, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { reviseUnit } from '#app/commands/organisation/revise-unit.ts';
import { paths } from '#app/paths.ts';
import { unitEditor } from '#app/queries/organisation/unit-editor.ts';
import { unitOptions } from '#app/queries/organisation/unit-options.ts';
import { commonText } from '#app/text/common.ts';
import { useText } from '#app/text/index.ts';
import { organisationText } from '#app/text/organisation.ts';
import { Card } from '#app/ui/Card.tsx';
import { DateField } from '#app/ui/DateField.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { ProfileFields } from './profile-fields.tsx';
import { useUnitLabels } from './unit-fields.tsx';

const params = z.object({ unitId: z.string() });

export const loader = pageLoader({ params, permission: 'unit:manage' }, async ({ read, params, today }) => {
  const { unit, profile } = await unitEditor(read, params.unitId, today);
  const parents = await unitOptions(read, today, { coming: true });
  return { unit, profile, parents: parents.filter(({ id }) => id !== unit.id) };
});

export const action = pageAction({
  params,
  intents: {
    revise: {
      command: reviseUnit,
      then: ({ unitId }: { unitId: string }) => paths.editUnit(unitId),
      flash: 'unit.revised',
    },
  },
});

export const handle = page({ title: ({ locale }) => organisationText[locale].unitForm.reviseTitle });

/** A real change: from a day on the unit is called or placed otherwise. */
export default function ReviseUnit() {
  const { unit, profile, parents } = useLoaderData<typeof loader>();
  const words = useText(organisationText);
  const t = words.unitForm;
  const common = useText(commonText);
  return (
    <>
      <PageHeader
        title={t.reviseTitle}
        sub={t.reviseLead(profile.name)}
        crumbs={[
          { label: words.units.title, to: paths.adminUnits() },
          { label: profile.shortName, to: paths.editUnit(unit.id) },
          { label: t.reviseTitle },
        ]}
      />
      <PostForm intent="revise" version={unit.version} labels={useUnitLabels()}>
        <Card label={t.reviseTitle}>
          <DateField name="from" label={t.reviseFrom} />
          <ProfileFields profile={profile} parents={parents} />
          <div className="row-wrap">
            <SubmitButton>{t.revise}</SubmitButton>
            <Link className="btn" to={paths.editUnit(unit.id)}>
              {common.cancel}
            </Link>
          </div>
        </Card>
      </PostForm>
    </>
  );
}
