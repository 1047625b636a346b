import { Link } from '@remix-run/react';
import { Fragment, type ReactNode } from 'react';
import { paths } from '#app/paths.ts';
import type { unitPage } from '#app/queries/organisation/unit-page.ts';
import { useText } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { organisationText } from '#app/text/organisation.ts';
import { upperFirst } from '#app/text/upper-first.ts';
import { Card } from '#app/ui/Card.tsx';
import { useSpan } from './use-span.ts';

export type UnitPageData = Awaited<ReturnType<typeof unitPage>>;

/** What a unit is and how its papers print it. */
export function UnitFacts({ page }: { page: UnitPageData }) {
  const { unit, profile, history, issuer } = page;
  const words = useText(organisationText);
  const t = words.unit;
  const { communeKind, reformArea } = useText(labelsText);
  const span = useSpan();
  const parent = history.find(({ id }) => id === profile.id)?.parent ?? null;
  const rows: [string, ReactNode][] = [
    [t.shortName, profile.shortName],
    [words.units.abbreviation, profile.abbreviation],
    [t.kind, unit.communeKind && communeKind[unit.communeKind]],
    [t.parent, parent && <Link to={paths.unit(parent.id)}>{upperFirst(parent.name)}</Link>],
    [t.issuer, issuer && issuer.id !== unit.id && <Link to={paths.unit(issuer.id)}>{upperFirst(issuer.name)}</Link>],
    [
      t.letterhead,
      profile.issuerLines.map((line) => (
        <span key={line} className="d-block">
          {line}
        </span>
      )),
    ],
    [t.symbol, profile.symbol],
    [t.letterFields, profile.letterFields.join(', ')],
    [t.issuePlace, profile.issuePlace],
    [t.areas, unit.reformAreas.map((area) => reformArea[area]).join('; ')],
    [words.dates, span(unit)],
  ];
  return (
    <Card title={t.facts}>
      <dl className="kv">
        {rows.map(
          ([label, value]) =>
            value && (
              <Fragment key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </Fragment>
            ),
        )}
      </dl>
    </Card>
  );
}
