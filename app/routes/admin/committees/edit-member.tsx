import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { editCommitteeMember } from '#app/commands/organisation/edit-committee-member.ts';
import { endCommitteeMember } from '#app/commands/organisation/end-committee-member.ts';
import { NotFound } from '#app/domain/shared/errors.ts';
import { paths } from '#app/paths.ts';
import { committeePage } from '#app/queries/organisation/committee-page.ts';
import { useText } from '#app/text/index.ts';
import { organisationText } from '#app/text/organisation.ts';
import { Card } from '#app/ui/Card.tsx';
import { DateField } from '#app/ui/DateField.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { PostFields, usePostLabels } from '../people/post-fields.tsx';

const params = z.object({ committeeId: z.string(), postId: z.string() });

export const loader = pageLoader({ params, permission: 'committee:manage' }, async ({ read, actor, params, today }) => {
  const { committee, members } = await committeePage(read, actor, params.committeeId, today);
  const member = members.find(({ id }) => id === params.postId);
  if (!member) throw new NotFound('post', params.postId);
  return { committee: { id: committee.id, name: committee.name, code: committee.code }, member, today };
});

const backToCommittee = ({ committeeId }: { committeeId: string }) => paths.editCommittee(committeeId);

export const action = pageAction({
  params,
  intents: {
    save: { command: editCommitteeMember, then: backToCommittee, flash: 'committee.member_edited' },
    end: { command: endCommitteeMember, then: backToCommittee, flash: 'committee.member_ended' },
  },
});

export const handle = page<typeof loader>({ title: ({ data }) => data.member.name });

export default function EditMember() {
  const { committee, member, today } = useLoaderData<typeof loader>();
  const words = useText(organisationText);
  const t = words.committees;
  const labels = { ...usePostLabels(), title: t.memberTitle };
  return (
    <>
      <PageHeader
        title={member.name}
        sub={`${member.title} · ${committee.name}`}
        crumbs={[
          { label: t.title, to: paths.adminCommittees() },
          { label: committee.code, to: paths.editCommittee(committee.id) },
          { label: t.editMember },
        ]}
      />
      <div className="cols cols-2">
        <Card title={t.editMember}>
          <PostForm intent="save" version={member.version} labels={labels}>
            <PostFields post={member} withFields={false} title={t.memberTitle} titleHint={t.memberTitleHint} />
            <SubmitButton>{words.post.save}</SubmitButton>
          </PostForm>
        </Card>
        <Card title={words.post.endOf(member.title)}>
          <PostForm intent="end" version={member.version} labels={labels}>
            <DateField name="lastDay" label={words.post.lastDay} defaultValue={today} />
            <SubmitButton tone="secondary">{words.post.end}</SubmitButton>
          </PostForm>
        </Card>
      </div>
    </>
  );
}
