import { useLoaderData } from '@remix-run/react';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { standInsText } from '#app/text/stand-ins.ts';
import { Card } from '#app/ui/Card.tsx';
import { DateField } from '#app/ui/DateField.tsx';
import { FoldedForm } from '#app/ui/FoldedForm.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SelectField } from '#app/ui/SelectField.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import type { loader } from './route.tsx';

/** Who does whose work, now and soon; the head names and ends it here. */
export function StandIns() {
  const { standIns, mayManageStandIns, people } = useLoaderData<typeof loader>();
  const t = useText(standInsText);
  return (
    <Card title={t.title} id="lam-thay">
      <p className="sub">{t.hint}</p>
      {standIns.length === 0 ? <p className="mt-8">{t.none}</p> : <Agreed />}
      {mayManageStandIns && people.length > 1 && (
        <div className="mt-12">
          <NameStandIn />
        </div>
      )}
    </Card>
  );
}

function Agreed() {
  const { standIns, mayManageStandIns } = useLoaderData<typeof loader>();
  const t = useText(standInsText);
  const format = useFormat();
  const today = useToday();
  return (
    <ul className="stack mt-8">
      {standIns.map((row) => {
        const entry = t.entry(row.standIn, row.person);
        return (
          <li key={row.id}>
            <p>
              <b>{entry}</b> <span className={row.isNow ? 'tag tag-brand' : 'tag'}>{row.isNow ? t.now : t.coming}</span>
            </p>
            <p className="small soft">
              {t.span(format.shortDate(row.validFrom, today), format.shortDate(row.validTo, today))}
              {row.reason && ` · ${row.reason}`}
            </p>
            {mayManageStandIns && (!row.isNow || row.validTo > today) && (
              <PostForm
                intent="end-stand-in"
                id={`end-${row.id}`}
                version={row.version}
                hidden={{ standInId: row.id }}
                ariaLabel={t.endOf(entry)}
                className="mt-4"
                keepScroll
              >
                <SubmitButton small tone="secondary">
                  {row.isNow ? t.end : t.cancel}
                </SubmitButton>
              </PostForm>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function NameStandIn() {
  const { unit, people, standInId } = useLoaderData<typeof loader>();
  const t = useText(standInsText);
  const choices = people.map(({ id, name }) => ({ value: id, label: name }));
  const labels = { personId: t.away, standInPersonId: t.standIn, validFrom: t.from, validTo: t.to, reason: t.reason };
  return (
    <FoldedForm summary={t.add} intent="name-stand-in" labels={labels} keepScroll>
      <input type="hidden" name="id" value={standInId} />
      <input type="hidden" name="unitId" value={unit.id} />
      <SelectField name="personId" label={t.away} blank={t.choose} options={choices} />
      <SelectField name="standInPersonId" label={t.standIn} blank={t.choose} options={choices} />
      <div className="row-fields rows-two">
        <DateField name="validFrom" label={t.from} />
        <DateField name="validTo" label={t.to} />
      </div>
      <TextField name="reason" label={t.reason} optional maxLength={500} />
      <SubmitButton>{t.add}</SubmitButton>
    </FoldedForm>
  );
}
