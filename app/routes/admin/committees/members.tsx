import { Link } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import type { committeePage } from '#app/queries/organisation/committee-page.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { organisationText } from '#app/text/organisation.ts';
import { Card } from '#app/ui/Card.tsx';
import { type Column, DataTable } from '#app/ui/DataTable.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SelectField } from '#app/ui/SelectField.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { unitChoices } from '../../organisation/unit-choices.ts';
import { useSpan } from '../../organisation/use-span.ts';
import { PostFields, RoleField, usePostLabels } from '../people/post-fields.tsx';

type Page = Awaited<ReturnType<typeof committeePage>>;
type Member = Page['members'][number];

/** The members by rank; those who have left stand apart. */
export function Members({ members, committeeId }: { members: readonly Member[]; committeeId: string }) {
  const words = useText(organisationText);
  const t = words.committees;
  const { role } = useText(labelsText);
  const format = useFormat();
  const span = useSpan();
  const columns: Column<Member>[] = [
    { key: 'rank', header: words.post.rank, right: true, wideOnly: true, cell: (row) => format.number(row.rank) },
    { key: 'name', header: t.person, names: true, cell: (row) => row.name },
    { key: 'title', header: t.memberTitle, cell: (row) => row.title },
    { key: 'role', header: words.post.role, className: 'small', cell: (row) => role[row.role] },
    { key: 'unit', header: words.post.unit, className: 'small', cell: (row) => row.unit },
    { key: 'span', header: words.dates, className: 'small num', wideOnly: true, cell: (row) => span(row) },
    {
      key: 'edit',
      header: t.editMember,
      actions: true,
      className: 'right',
      cell: (row) => (
        <Link
          className="btn btn-icon"
          to={paths.editMember(committeeId, row.id)}
          aria-label={words.post.editOf(`${row.name}, ${row.title}`)}
        >
          <Icon name="edit" />
        </Link>
      ),
    },
  ];
  const held = members.filter(({ isHeld }) => isHeld);
  const former = members.filter(({ isHeld }) => !isHeld);
  const groups = [
    { key: 'held', heading: t.members, rows: held },
    { key: 'former', heading: t.formerMembers, rows: former },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <Card title={t.members} count={format.number(held.length)} padded={false}>
      {members.length === 0 ? (
        <EmptyState title={t.noMembers} icon="user">
          {t.noMembersText}
        </EmptyState>
      ) : (
        <DataTable
          caption={t.members}
          columns={columns}
          rowKey={(row) => row.id}
          dense
          {...(former.length > 0 ? { groups } : { rows: held })}
        />
      )}
    </Card>
  );
}

/** The form that puts a person on the committee. */
export function NewMember({ id, people, units, roles }: { id: string } & Pick<Page, 'people' | 'units' | 'roles'>) {
  const words = useText(organisationText);
  const t = words.committees;
  return (
    <Card title={t.addMember} foot={t.decidingRoleNote}>
      <PostForm intent="add-member" labels={{ ...usePostLabels(), title: t.memberTitle }}>
        <input type="hidden" name="id" value={id} />
        <SelectField
          name="personId"
          label={t.person}
          blank="–"
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField name="unitId" label={words.post.unit} blank="–" options={unitChoices(units)} />
        <RoleField roles={roles} />
        <PostFields withFields={roles.includes('vice_chair')} title={t.memberTitle} titleHint={t.memberTitleHint} />
        <SubmitButton tone="secondary">{t.addMember}</SubmitButton>
      </PostForm>
    </Card>
  );
}
