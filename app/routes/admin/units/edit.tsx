import { Link, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { editUnit } from '#app/commands/organisation/edit-unit.ts';
import { setSuccessors } from '#app/commands/organisation/set-successors.ts';
import { paths } from '#app/paths.ts';
import { unitEditor } from '#app/queries/organisation/unit-editor.ts';
import { useText } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { organisationText } from '#app/text/organisation.ts';
import { upperFirst } from '#app/text/upper-first.ts';
import { Card } from '#app/ui/Card.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { UnitHistory } from '../../organisation/unit-history.tsx';
import { useSpan } from '../../organisation/use-span.ts';
import { SuccessorFields } from './successor-fields.tsx';
import { SpanFields, UnitFields, useUnitLabels } from './unit-fields.tsx';

const params = z.object({ unitId: z.string() });

export const loader = pageLoader({ params, permission: 'unit:manage' }, ({ read, params, today }) =>
  unitEditor(read, params.unitId, today),
);

export const action = pageAction({
  params,
  intents: {
    save: { command: editUnit, flash: 'unit.edited' },
    successors: { command: setSuccessors, flash: 'unit.successors_set' },
  },
});

export const handle = page<typeof loader>({ title: ({ data }) => upperFirst(data.profile.name) });

export default function EditUnit() {
  const { unit, profile, history } = useLoaderData<typeof loader>();
  const words = useText(organisationText);
  const t = words.unitForm;
  const { unitLevel } = useText(labelsText);
  const span = useSpan();
  return (
    <>
      <PageHeader
        title={upperFirst(profile.name)}
        sub={`${unitLevel[unit.level]} · ${unit.code} · ${span(unit)}`}
        crumbs={[{ label: words.units.title, to: paths.adminUnits() }, { label: profile.shortName }]}
        actions={
          <Link className="btn btn-quiet t-qua" to={paths.endUnit(unit.id)}>
            {words.unitEnd.open}
          </Link>
        }
      />
      <Card
        title={words.unit.history}
        padded={false}
        foot={t.wrongOrChanged}
        action={
          <Link className="btn btn-sm" to={paths.reviseUnit(unit.id)}>
            {t.reviseTitle}
          </Link>
        }
      >
        <UnitHistory
          history={history}
          action={(one) => (
            <Link
              className="btn btn-icon"
              to={paths.correctUnit(unit.id, one.id)}
              aria-label={t.correctOf(one.name, span(one))}
            >
              <Icon name="edit" />
            </Link>
          )}
        />
      </Card>
      <div className="cols cols-2">
        <Card title={t.what}>
          <PostForm intent="save" version={unit.version} labels={useUnitLabels()}>
            <UnitFields unit={unit} isCommune={unit.level === 'COMMUNE'} />
            <SpanFields row={unit} />
            <SubmitButton>{t.save}</SubmitButton>
          </PostForm>
        </Card>
        <Successors />
      </div>
    </>
  );
}

/** Who takes over, once the unit has a last day. */
function Successors() {
  const { unit, successors, takers } = useLoaderData<typeof loader>();
  const words = useText(organisationText);
  const t = words.unitEnd;
  if (unit.validTo === null) return null;
  const labels = { legalDocument: t.legalDocument, 'successors[].toUnitId': t.successor, 'successors[].part': t.part };
  return (
    <Card title={t.successors}>
      <PostForm intent="successors" version={unit.version} labels={labels}>
        <SuccessorFields takers={takers.filter(({ id }) => id !== unit.id)} links={successors} />
        <SubmitButton tone="secondary">{t.saveSuccessors}</SubmitButton>
      </PostForm>
    </Card>
  );
}
