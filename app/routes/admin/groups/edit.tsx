import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { editGroup } from '#app/commands/organisation/edit-group.ts';
import { NotFound } from '#app/domain/shared/errors.ts';
import { paths } from '#app/paths.ts';
import { groupEditor } from '#app/queries/organisation/list-groups.ts';
import { useText } from '#app/text/index.ts';
import { organisationText } from '#app/text/organisation.ts';
import { Card } from '#app/ui/Card.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { GroupFields, useGroupLabels } from './group-fields.tsx';

const params = z.object({ groupId: z.string() });

export const loader = pageLoader({ params, permission: 'unit:manage' }, async ({ read, params, today }) => {
  const { group, units } = await groupEditor(read, params.groupId, today);
  if (!group) throw new NotFound('group', params.groupId);
  return { group, units };
});

export const action = pageAction({
  params,
  intents: { save: { command: editGroup, then: () => paths.adminGroups(), flash: 'group.edited' } },
});

export const handle = page<typeof loader>({ title: ({ data }) => data.group.label });

export default function EditGroup() {
  const { group, units } = useLoaderData<typeof loader>();
  const t = useText(organisationText).groups;
  return (
    <>
      <PageHeader title={group.label} crumbs={[{ label: t.title, to: paths.adminGroups() }, { label: t.editTitle }]} />
      <PostForm intent="save" version={group.version} labels={useGroupLabels()}>
        <Card label={t.editTitle}>
          <GroupFields group={group} units={units} />
          <SubmitButton>{t.save}</SubmitButton>
        </Card>
      </PostForm>
    </>
  );
}
