import { Link } from '@remix-run/react';
import { ROLES } from '#app/domain/access/roles.ts';
import { paths } from '#app/paths.ts';
import type { personPage } from '#app/queries/organisation/person-page.ts';
import { useText } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { organisationText } from '#app/text/organisation.ts';
import { upperFirst } from '#app/text/upper-first.ts';
import { Card } from '#app/ui/Card.tsx';
import { type Column, DataTable } from '#app/ui/DataTable.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SelectField } from '#app/ui/SelectField.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { unitChoices } from '../../organisation/unit-choices.ts';
import { useSpan } from '../../organisation/use-span.ts';
import { PostFields, RoleField, usePostLabels } from './post-fields.tsx';

type Page = Awaited<ReturnType<typeof personPage>>;
type Post = Page['posts'][number];

/** Every post a person has held, those of today first. */
export function Posts({ posts }: { posts: readonly Post[] }) {
  const words = useText(organisationText);
  const t = words.post;
  const { role } = useText(labelsText);
  const span = useSpan();
  const columns: Column<Post>[] = [
    {
      key: 'title',
      header: t.title,
      names: true,
      cell: (row) => (
        <>
          {row.title} {!row.isHeld && <span className="tag">{t.notHeld}</span>}
        </>
      ),
    },
    { key: 'role', header: t.role, className: 'small', cell: (row) => role[row.role] },
    { key: 'place', header: t.unit, className: 'small', cell: (row) => upperFirst(row.committee ?? row.unit) },
    { key: 'span', header: words.dates, className: 'small num', cell: (row) => span(row) },
    {
      key: 'edit',
      header: t.editTitle,
      actions: true,
      className: 'right',
      cell: (row) => (
        <Link className="btn btn-icon" to={paths.editPost(row.personId, row.id)} aria-label={t.editOf(row.title)}>
          <Icon name="edit" />
        </Link>
      ),
    },
  ];
  return (
    <Card title={t.all} padded={posts.length === 0}>
      {posts.length === 0 ? (
        <p className="soft">{t.none}</p>
      ) : (
        <DataTable caption={t.all} columns={columns} rows={posts} rowKey={(row) => row.id} dense />
      )}
    </Card>
  );
}

/** The form that gives a person another post. */
export function NewPost({ id, units, committees }: { id: string } & Pick<Page, 'units' | 'committees'>) {
  const t = useText(organisationText).post;
  return (
    <Card title={t.addTitle}>
      <PostForm intent="appoint" labels={usePostLabels()}>
        <input type="hidden" name="id" value={id} />
        <RoleField roles={ROLES} />
        <SelectField name="unitId" label={t.unit} blank="–" options={unitChoices(units)} />
        <SelectField
          name="committeeId"
          label={t.committee}
          optional
          blank={t.noCommittee}
          options={committees.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <PostFields />
        <SubmitButton tone="secondary">{t.add}</SubmitButton>
      </PostForm>
    </Card>
  );
}
