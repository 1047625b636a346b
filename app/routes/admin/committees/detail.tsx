import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { addCommitteeMember } from '#app/commands/organisation/add-committee-member.ts';
import { closeCommittee } from '#app/commands/organisation/close-committee.ts';
import { editCommittee } from '#app/commands/organisation/edit-committee.ts';
import { paths } from '#app/paths.ts';
import { committeePage } from '#app/queries/organisation/committee-page.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { organisationText } from '#app/text/organisation.ts';
import { upperFirst } from '#app/text/upper-first.ts';
import { Card } from '#app/ui/Card.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { freshId } from '#app/web/fresh-id.server.ts';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { useSpan } from '../../organisation/use-span.ts';
import { CloseCommittee } from './close.tsx';
import { CommitteeFields, useCommitteeLabels } from './committee-fields.tsx';
import { Members, NewMember } from './members.tsx';

const params = z.object({ committeeId: z.string() });

export const loader = pageLoader(
  { params, permission: 'committee:manage' },
  async ({ read, actor, params, today }) => ({
    ...(await committeePage(read, actor, params.committeeId, today)),
    newId: freshId(),
    today,
  }),
);

export const action = pageAction({
  params,
  intents: {
    save: { command: editCommittee, flash: 'committee.edited' },
    'add-member': { command: addCommitteeMember, flash: 'committee.member_added' },
    close: {
      command: closeCommittee,
      flash: ({ posts }: { posts: number }) => ({ code: 'committee.closed', facts: { posts } }),
    },
  },
});

export const handle = page<typeof loader>({ title: ({ data }) => data.committee.name });

export default function CommitteeDetail() {
  const { committee, issuer, isOpen, members, units, offices, people, roles, newId, today } =
    useLoaderData<typeof loader>();
  const words = useText(organisationText);
  const t = words.committees;
  const format = useFormat();
  const span = useSpan();
  return (
    <>
      <PageHeader
        title={committee.name}
        sub={`${upperFirst(issuer)} · ${span(committee)}`}
        crumbs={[{ label: t.title, to: paths.adminCommittees() }, { label: committee.code }]}
      />
      {!isOpen && committee.validTo && committee.validTo < today && (
        <Notice tone="warn" className="mb-16">
          {t.closed(format.date(committee.validTo))}
        </Notice>
      )}
      <Members members={members} committeeId={committee.id} />
      <div className="cols cols-2">
        <Card title={t.facts}>
          <PostForm intent="save" version={committee.version} labels={useCommitteeLabels()}>
            <CommitteeFields committee={committee} offices={offices} />
            <SubmitButton>{t.save}</SubmitButton>
          </PostForm>
        </Card>
        <div>
          <NewMember key={members.length} id={newId} people={people} units={units} roles={roles} />
          <CloseCommittee
            version={committee.version}
            lastDay={today}
            openPosts={members.filter(({ isHeld }) => isHeld).length}
          />
        </div>
      </div>
    </>
  );
}
