import { Form, useLoaderData } from '@remix-run/react';
import { endStandIn } from '#app/commands/stand-ins/end-stand-in.ts';
import { nameStandIn } from '#app/commands/stand-ins/name-stand-in.ts';
import { assignOfficer } from '#app/commands/tasks/assign-officer.ts';
import { staffPage } from '#app/queries/tasks/staff-page.ts';
import { useText } from '#app/text/index.ts';
import { staffText } from '#app/text/staff.ts';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { page } from '#app/ui/page-handle.ts';
import { Options } from '#app/ui/SelectField.tsx';
import { freshId } from '#app/web/fresh-id.server.ts';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { People } from './people.tsx';
import { StandIns } from './stand-ins.tsx';
import { SubUnits } from './sub-units.tsx';
import { Unassigned } from './unassigned.tsx';

export const loader = pageLoader({ permission: 'task:report' }, async ({ read, actor, url, today }) => ({
  ...(await staffPage(read, actor, { asked: url.searchParams.get('dv'), today })),
  standInId: freshId(),
}));

export const action = pageAction({
  intents: {
    assign: { command: assignOfficer, flash: 'task.officer_assigned' },
    'name-stand-in': { command: nameStandIn, flash: 'stand-in.named' },
    'end-stand-in': { command: endStandIn, flash: 'stand-in.ended' },
  },
});

export const handle = page<typeof loader>({ title: ({ locale }) => staffText[locale].title });

export default function Staff() {
  const { unit, people } = useLoaderData<typeof loader>();
  const t = useText(staffText);
  return (
    <>
      <PageHeader title={t.title} sub={t.sub(unit.name)} actions={<OtherUnit />} />
      <div className="cols cols-8-4">
        <div>
          <Unassigned />
          {people.length === 0 ? <EmptyState title={t.nobody}>{t.nobodyText}</EmptyState> : <People />}
          <SubUnits />
        </div>
        <div>
          <StandIns />
        </div>
      </div>
    </>
  );
}

/** For people with posts in several units. */
function OtherUnit() {
  const { unit, units } = useLoaderData<typeof loader>();
  const t = useText(staffText);
  if (units.length < 2) return null;
  return (
    <Form method="get" className="row">
      <label className="vh" htmlFor="staff-unit">
        {t.unit}
      </label>
      <select id="staff-unit" name="dv" className="in in-sm" defaultValue={unit.id} key={unit.id}>
        <Options options={units.map(({ id, name }) => ({ value: id, label: name }))} />
      </select>
      <button type="submit" className="btn btn-sm">
        {t.show}
      </button>
    </Form>
  );
}
