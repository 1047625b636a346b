import { Link } from '@remix-run/react';
import type { LocalDate } from '#app/domain/shared/local-date.ts';
import { paths } from '#app/paths.ts';
import type { unitEndPreview } from '#app/queries/organisation/unit-editor.ts';
import { commonText } from '#app/text/common.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { organisationText } from '#app/text/organisation.ts';
import { Card } from '#app/ui/Card.tsx';
import { CheckField } from '#app/ui/ChoiceFields.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import { SuccessorFields } from './successor-fields.tsx';

type Preview = Awaited<ReturnType<typeof unitEndPreview>> & { lastDay: LocalDate };

/** What ending the unit would do, and the form that does it. */
export function EndForm({ preview }: { preview: Preview }) {
  const { unit, name, lastDay, below, takers } = preview;
  const t = useText(organisationText).unitEnd;
  const common = useText(commonText);
  const format = useFormat();
  const labels = {
    lastDay: t.day,
    legalDocument: t.legalDocument,
    reason: t.reason,
    confirmation: t.retype,
    withChildren: t.withChildren(format.number(below.length)),
    'successors[].toUnitId': t.successor,
    'successors[].part': t.part,
  };
  return (
    <Card title={t.confirmTitle}>
      <PostForm intent="end" version={unit.version} labels={labels}>
        <input type="hidden" name="lastDay" value={lastDay} />
        <Consequences preview={preview} />
        {below.length > 0 && <CheckField name="withChildren" label={t.withChildren(format.number(below.length))} />}
        <h3 className="mt-16 mb-8">{t.successors}</h3>
        <SuccessorFields takers={takers} />
        <TextArea name="reason" label={t.reason} rows={2} maxLength={500} />
        <TextField
          name="confirmation"
          label={t.retype}
          hint={t.retypeHint(unit.code)}
          inputClassName="maxw-220"
          spellCheck={false}
        />
        <div className="row-wrap">
          <SubmitButton tone="danger" busy={t.busy}>
            {below.length > 0 ? t.submitMany(format.number(below.length + 1)) : t.submit(name)}
          </SubmitButton>
          <Link className="btn" to={paths.editUnit(unit.id)}>
            {common.keep}
          </Link>
        </div>
      </PostForm>
    </Card>
  );
}

function Consequences({ preview }: { preview: Preview }) {
  const { name, lastDay, below, committees, posts, people, openTasks } = preview;
  const t = useText(organisationText).unitEnd;
  const format = useFormat();
  const n = (count: number) => format.number(count);
  return (
    <div className="mb-16">
      <h3>{t.consequences}</h3>
      <ul className="dots mt-4">
        <li>{t.noNewWork(name, format.date(lastDay))}</li>
        <li>{t.oldWork}</li>
        <li>{openTasks > 0 ? t.openTasks(n(openTasks)) : t.noOpenTasks}</li>
        {posts > 0 && <li>{t.posts(n(posts))}</li>}
        {people > 0 && <li>{t.people(n(people))}</li>}
        {committees.length > 0 && <li>{t.committees(format.list(committees.map((board) => board.name)))}</li>}
        {below.length > 0 && (
          <li>
            {t.below(n(below.length))} {below.map((unit) => unit.name).join('; ')}
          </li>
        )}
      </ul>
    </div>
  );
}
