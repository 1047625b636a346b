import { Link, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { can } from '#app/domain/access/can.ts';
import { paths } from '#app/paths.ts';
import { unitPage } from '#app/queries/organisation/unit-page.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { organisationText } from '#app/text/organisation.ts';
import { upperFirst } from '#app/text/upper-first.ts';
import { urgingText } from '#app/text/urging.ts';
import { Card } from '#app/ui/Card.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { page } from '#app/ui/page-handle.ts';
import { pageLoader } from '#app/web/page.server.ts';
import { UnitFacts } from './unit-facts.tsx';
import { UnitHistory } from './unit-history.tsx';
import { UnitLinks } from './unit-links.tsx';

export const loader = pageLoader(
  { params: z.object({ unitId: z.string() }), permission: 'unit:read' },
  async ({ read, actor, params, today }) => ({
    ...(await unitPage(read, actor, params.unitId, today)),
    mayManage: can(actor, 'unit:manage'),
    mayUrge: can(actor, 'directive:draft'),
  }),
);

export const handle = page<typeof loader>({ title: ({ data }) => upperFirst(data.profile.name) });

export default function UnitPage() {
  const found = useLoaderData<typeof loader>();
  const { unit, profile, openTasks, mayManage, mayUrge } = found;
  const urging = useText(urgingText);
  const t = useText(organisationText);
  const { unitLevel } = useText(labelsText);
  const format = useFormat();
  const today = useToday();
  return (
    <>
      <PageHeader
        title={upperFirst(profile.name)}
        sub={`${unitLevel[unit.level]} · ${unit.code}`}
        crumbs={[{ label: t.units.title, to: paths.units() }, { label: profile.shortName }]}
        actions={
          <>
            {openTasks > 0 && (
              <Link className="btn" to={paths.tasks({ dv: unit.id, tt: 'mo' })}>
                {t.unit.openTasks(format.number(openTasks))}
              </Link>
            )}
            {mayUrge && openTasks > 0 && (
              <Link className="btn" to={paths.newUrging({ dv: unit.id })}>
                {urging.title}
              </Link>
            )}
            {mayManage && (
              <Link className="btn" to={paths.editUnit(unit.id)}>
                {t.unit.manage}
              </Link>
            )}
          </>
        }
      />
      {unit.validTo && unit.validTo < today && (
        <Notice tone="warn" className="mb-16">
          {t.unit.endedNotice(upperFirst(profile.name), format.date(unit.validTo))}
        </Notice>
      )}
      <div className="cols cols-8-4">
        <div>
          <UnitFacts page={found} />
          {found.history.length > 1 && (
            <Card title={t.unit.history} padded={false} foot={t.unit.historyNote}>
              <UnitHistory history={found.history} />
            </Card>
          )}
          <Members title={t.unit.members} none={t.unit.noMembers} members={found.members} />
          {found.committees.map((board) => (
            <Members
              key={board.id}
              title={board.name}
              none={t.committees.noMembers}
              members={board.members}
              foot={board.remit}
            />
          ))}
        </div>
        <UnitLinks page={found} />
      </div>
    </>
  );
}

interface MembersProps {
  title: string;
  /** Words when there is nobody. */
  none: string;
  members: readonly { id: string; name: string; salutation: string; title: string }[];
  foot?: string;
}

/** Who holds which post, in the order of printed lists. */
function Members({ title, none, members, foot }: MembersProps) {
  const format = useFormat();
  return (
    <Card title={title} count={format.number(members.length)} foot={foot}>
      {members.length === 0 && <p className="soft">{none}</p>}
      <ul className="plain stack">
        {members.map((member) => (
          <li key={member.id}>
            <b>{`${member.salutation} ${member.name}`.trim()}</b> <span className="soft">{member.title}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
