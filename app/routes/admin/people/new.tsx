import { useLoaderData } from '@remix-run/react';
import { createPerson } from '#app/commands/organisation/create-person.ts';
import { paths } from '#app/paths.ts';
import { useText } from '#app/text/index.ts';
import { organisationText } from '#app/text/organisation.ts';
import { Card } from '#app/ui/Card.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { freshId } from '#app/web/fresh-id.server.ts';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { PersonFields, usePersonLabels } from './person-fields.tsx';

export const loader = pageLoader({ permission: 'person:manage' }, async () => ({ id: freshId() }));

export const action = pageAction({
  intents: {
    create: {
      command: createPerson,
      then: ({ personId }: { personId: string }) => paths.editUser(personId),
      flash: 'person.created',
    },
  },
});

export const handle = page({ title: ({ locale }) => organisationText[locale].people.newTitle });

export default function NewPerson() {
  const { id } = useLoaderData<typeof loader>();
  const t = useText(organisationText).people;
  return (
    <>
      <PageHeader
        title={t.newTitle}
        sub={t.emptyText}
        crumbs={[{ label: t.title, to: paths.adminUsers() }, { label: t.newTitle }]}
      />
      <PostForm intent="create" labels={usePersonLabels()}>
        <input type="hidden" name="id" value={id} />
        <Card label={t.newTitle}>
          <PersonFields />
          <SubmitButton>{t.create}</SubmitButton>
        </Card>
      </PostForm>
    </>
  );
}
