import { useLoaderData } from '@remix-run/react';
import { createUnit } from '#app/commands/organisation/create-unit.ts';
import { UNIT_LEVELS } from '#app/domain/unit.ts';
import { paths } from '#app/paths.ts';
import { unitOptions } from '#app/queries/organisation/unit-options.ts';
import { useText } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { organisationText } from '#app/text/organisation.ts';
import { Card } from '#app/ui/Card.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SelectField } from '#app/ui/SelectField.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { freshId } from '#app/web/fresh-id.server.ts';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { ProfileFields } from './profile-fields.tsx';
import { SpanFields, UnitFields, useUnitLabels } from './unit-fields.tsx';

export const loader = pageLoader({ permission: 'unit:manage' }, async ({ read, today }) => ({
  id: freshId(),
  parents: await unitOptions(read, today, { coming: true }),
}));

export const action = pageAction({
  intents: {
    create: {
      command: createUnit,
      then: ({ unitId }: { unitId: string }) => paths.editUnit(unitId),
      flash: 'unit.created',
    },
  },
});

export const handle = page({ title: ({ locale }) => organisationText[locale].unitForm.newTitle });

export default function NewUnit() {
  const { id, parents } = useLoaderData<typeof loader>();
  const words = useText(organisationText);
  const t = words.unitForm;
  const { unitLevel } = useText(labelsText);
  return (
    <>
      <PageHeader
        title={t.newTitle}
        crumbs={[{ label: words.units.title, to: paths.adminUnits() }, { label: t.newTitle }]}
      />
      <PostForm intent="create" labels={useUnitLabels()}>
        <input type="hidden" name="id" value={id} />
        <Card title={t.what}>
          <SelectField
            name="level"
            label={t.level}
            blank="–"
            options={UNIT_LEVELS.map((level) => ({ value: level, label: unitLevel[level] }))}
          />
          <UnitFields />
        </Card>
        <Card title={t.names}>
          <ProfileFields parents={parents} />
        </Card>
        <Card title={t.life}>
          <SpanFields />
        </Card>
        <SubmitButton className="mt-16">{t.create}</SubmitButton>
      </PostForm>
    </>
  );
}
