import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { editPost } from '#app/commands/organisation/edit-post.ts';
import { endPost } from '#app/commands/organisation/end-post.ts';
import { NotFound } from '#app/domain/shared/errors.ts';
import { paths } from '#app/paths.ts';
import { personPage } from '#app/queries/organisation/person-page.ts';
import { useText } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { organisationText } from '#app/text/organisation.ts';
import { Card } from '#app/ui/Card.tsx';
import { DateField } from '#app/ui/DateField.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { PostFields, usePostLabels } from './post-fields.tsx';

const params = z.object({ personId: z.string(), postId: z.string() });

export const loader = pageLoader({ params, permission: 'person:manage' }, async ({ read, params, today }) => {
  const { person, posts } = await personPage(read, params.personId, today);
  const post = posts.find(({ id }) => id === params.postId);
  if (!post) throw new NotFound('post', params.postId);
  return { person, post, today };
});

const backToPerson = ({ personId }: { personId: string }) => paths.editUser(personId);

export const action = pageAction({
  params,
  intents: {
    save: { command: editPost, then: backToPerson, flash: 'post.edited' },
    end: { command: endPost, then: backToPerson, flash: 'post.ended' },
  },
});

export const handle = page<typeof loader>({ title: ({ data }) => data.post.title });

export default function EditPost() {
  const { person, post, today } = useLoaderData<typeof loader>();
  const words = useText(organisationText);
  const t = words.post;
  const { role } = useText(labelsText);
  const labels = usePostLabels();
  return (
    <>
      <PageHeader
        title={post.title}
        sub={`${role[post.role]} · ${post.committee ?? post.unit}`}
        crumbs={[
          { label: words.people.title, to: paths.adminUsers() },
          { label: person.fullName, to: paths.editUser(person.id) },
          { label: t.editTitle },
        ]}
      />
      <div className="cols cols-2">
        <Card title={t.editTitle}>
          <PostForm intent="save" version={post.version} labels={labels}>
            <PostFields post={post} withFields={post.role === 'vice_chair'} />
            <SubmitButton>{t.save}</SubmitButton>
          </PostForm>
        </Card>
        <Card title={t.endOf(post.title)}>
          <PostForm intent="end" version={post.version} labels={labels}>
            <DateField name="lastDay" label={t.lastDay} defaultValue={today} />
            <SubmitButton tone="secondary">{t.end}</SubmitButton>
          </PostForm>
        </Card>
      </div>
    </>
  );
}
