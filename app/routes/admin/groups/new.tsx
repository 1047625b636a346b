import { useLoaderData } from '@remix-run/react';
import { createGroup } from '#app/commands/organisation/create-group.ts';
import { paths } from '#app/paths.ts';
import { groupEditor } from '#app/queries/organisation/list-groups.ts';
import { useText } from '#app/text/index.ts';
import { organisationText } from '#app/text/organisation.ts';
import { Card } from '#app/ui/Card.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SelectField } from '#app/ui/SelectField.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { freshId } from '#app/web/fresh-id.server.ts';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { unitChoices } from '../../organisation/unit-choices.ts';
import { GroupFields, useGroupLabels } from './group-fields.tsx';

export const loader = pageLoader({ permission: 'unit:manage' }, async ({ read, today }) => {
  const { issuers, units } = await groupEditor(read, null, today);
  return { id: freshId(), issuers, units };
});

export const action = pageAction({
  intents: { create: { command: createGroup, then: () => paths.adminGroups(), flash: 'group.created' } },
});

export const handle = page({ title: ({ locale }) => organisationText[locale].groups.add });

export default function NewGroup() {
  const { id, issuers, units } = useLoaderData<typeof loader>();
  const t = useText(organisationText).groups;
  return (
    <>
      <PageHeader title={t.add} sub={t.lead} crumbs={[{ label: t.title, to: paths.adminGroups() }, { label: t.add }]} />
      <PostForm intent="create" labels={useGroupLabels()}>
        <input type="hidden" name="id" value={id} />
        <Card label={t.add}>
          <SelectField name="issuerId" label={t.issuer} options={unitChoices(issuers)} />
          <GroupFields units={units} />
          <SubmitButton>{t.add}</SubmitButton>
        </Card>
      </PostForm>
    </>
  );
}
