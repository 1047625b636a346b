import { Link } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { organisationText } from '#app/text/organisation.ts';
import { upperFirst } from '#app/text/upper-first.ts';
import { Card } from '#app/ui/Card.tsx';
import type { UnitPageData } from './unit-facts.tsx';

/** What a unit came from and became, what stands below it. */
export function UnitLinks({ page }: { page: UnitPageData }) {
  const t = useText(organisationText).unit;
  const format = useFormat();
  const { successors, predecessors, below } = page;
  return (
    <div>
      <Succession title={t.successors} links={successors} />
      <Succession title={t.predecessors} links={predecessors} />
      {below.length > 0 && (
        <Card title={t.below} count={format.number(below.length)}>
          <ul className="plain stack">
            {below.map(({ id, name }) => (
              <li key={id}>
                <Link to={paths.unit(id)}>{upperFirst(name)}</Link>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}

function Succession({ title, links }: { title: string; links: UnitPageData['successors'] }) {
  const t = useText(organisationText).unit;
  const { successorKind } = useText(labelsText);
  const format = useFormat();
  if (links.length === 0) return null;
  const documents = [...new Set(links.map(({ legalDocument }) => legalDocument).filter(Boolean))];
  return (
    <Card title={title} foot={documents.length > 0 && documents.join('; ')}>
      <ul className="plain stack">
        {links.map(({ id, unit, part, effectiveOn }) => (
          <li key={id}>
            {unit ? <Link to={paths.unit(unit.id)}>{upperFirst(unit.name)}</Link> : t.unknownSuccessor}{' '}
            <span className="small soft">
              {successorKind[part]}, {t.from(format.date(effectiveOn))}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
