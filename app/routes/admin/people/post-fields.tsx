import type { Role } from '#app/domain/access/roles.ts';
import type { LocalDate } from '#app/domain/shared/local-date.ts';
import { REFORM_AREAS, type ReformArea } from '#app/domain/unit.ts';
import { useText } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { organisationText } from '#app/text/organisation.ts';
import { CheckGroup } from '#app/ui/ChoiceFields.tsx';
import { SelectField } from '#app/ui/SelectField.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import { SpanFields } from '../units/unit-fields.tsx';

/** Names of the fields below, for the error summary. */
export function usePostLabels(): Record<string, string> {
  const words = useText(organisationText);
  const t = words.post;
  return {
    title: t.printed,
    role: t.role,
    unitId: t.unit,
    committeeId: t.committee,
    personId: words.committees.person,
    fields: t.fields,
    rank: t.rank,
    lastDay: t.lastDay,
    validFrom: words.validFrom,
    validTo: words.validTo,
  };
}

/** The role of a post, out of those that may be given here. */
export function RoleField({ roles }: { roles: readonly Role[] }) {
  const t = useText(organisationText).post;
  const { role } = useText(labelsText);
  return (
    <SelectField
      name="role"
      label={t.role}
      hint={t.roleHint}
      blank="–"
      options={roles.map((one) => ({ value: one, label: role[one] }))}
    />
  );
}

interface Post {
  title: string;
  rank: number;
  fields?: readonly ReformArea[] | null;
  validFrom: LocalDate | null;
  validTo: LocalDate | null;
}

/** How a post is printed and ranked, and when it is held. */
export function PostFields({
  post,
  withFields = true,
  title,
  titleHint,
}: {
  post?: Post;
  withFields?: boolean;
  title?: string;
  titleHint?: string;
}) {
  const t = useText(organisationText).post;
  const { reformArea } = useText(labelsText);
  return (
    <>
      <TextField
        name="title"
        label={title ?? t.printed}
        hint={titleHint ?? t.printedHint}
        defaultValue={post?.title}
        maxLength={150}
      />
      {withFields && (
        <CheckGroup
          name="fields"
          label={t.fields}
          hint={t.fieldsHint}
          optional
          options={REFORM_AREAS.map((area) => ({ value: area, label: reformArea[area] }))}
          defaultValues={post?.fields ?? []}
        />
      )}
      <TextField
        name="rank"
        label={t.rank}
        hint={t.rankHint}
        optional
        defaultValue={post?.rank}
        inputMode="numeric"
        inputClassName="maxw-220"
      />
      <SpanFields row={post} />
    </>
  );
}
