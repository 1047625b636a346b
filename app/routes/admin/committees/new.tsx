import { useLoaderData } from '@remix-run/react';
import { createCommittee } from '#app/commands/organisation/create-committee.ts';
import { paths } from '#app/paths.ts';
import { newCommitteeChoices } from '#app/queries/organisation/committee-page.ts';
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
import { CommitteeFields, useCommitteeLabels } from './committee-fields.tsx';

export const loader = pageLoader({ permission: 'committee:manage' }, async ({ read, actor, today }) => ({
  id: freshId(),
  ...(await newCommitteeChoices(read, actor, today)),
}));

export const action = pageAction({
  intents: {
    create: {
      command: createCommittee,
      then: ({ committeeId }: { committeeId: string }) => paths.editCommittee(committeeId),
      flash: 'committee.created',
    },
  },
});

export const handle = page({ title: ({ locale }) => organisationText[locale].committees.newTitle });

export default function NewCommittee() {
  const { id, issuers, offices } = useLoaderData<typeof loader>();
  const t = useText(organisationText).committees;
  return (
    <>
      <PageHeader
        title={t.newTitle}
        sub={t.emptyText}
        crumbs={[{ label: t.title, to: paths.adminCommittees() }, { label: t.newTitle }]}
      />
      <PostForm intent="create" labels={useCommitteeLabels()}>
        <input type="hidden" name="id" value={id} />
        <Card label={t.newTitle}>
          <SelectField name="issuerId" label={t.issuer} options={unitChoices(issuers)} />
          <CommitteeFields offices={offices} />
          <SubmitButton>{t.create}</SubmitButton>
        </Card>
      </PostForm>
    </>
  );
}
