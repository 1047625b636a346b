import { SUCCESSOR_KINDS, type SuccessorKind } from '#app/domain/unit.ts';
import type { UnitOption } from '#app/queries/organisation/unit-options.ts';
import { useText } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { organisationText } from '#app/text/organisation.ts';
import { SelectField } from '#app/ui/SelectField.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import { unitChoices } from '../../organisation/unit-choices.ts';

interface Link {
  id: string;
  toUnitId: string | null;
  part: SuccessorKind;
  legalDocument: string;
}

const SPARE_ROWS = ['spare-1', 'spare-2', 'spare-3'];

/** Who takes over: a row each, with spare ones; a row whose part is left open counts as none. */
export function SuccessorFields({ takers, links = [] }: { takers: readonly UnitOption[]; links?: readonly Link[] }) {
  const t = useText(organisationText).unitEnd;
  const { successorKind } = useText(labelsText);
  const rows: { key: string; link: Link | null }[] = [
    ...links.map((link) => ({ key: link.id, link })),
    ...SPARE_ROWS.map((key) => ({ key, link: null })),
  ];
  return (
    <>
      <p className="hint mb-12">{t.successorsHint}</p>
      {rows.map(({ key, link }, row) => (
        <fieldset className="field" key={key}>
          <legend className="vh">{t.successorRow(row + 1)}</legend>
          <div className="cols cols-2 g-14-16">
            <SelectField
              name={`successors[${row}].toUnitId`}
              label={t.successor}
              optional
              blank={t.notKnown}
              options={unitChoices(takers)}
              defaultValue={link?.toUnitId}
              small
              className="m-0"
            />
            <SelectField
              name={`successors[${row}].part`}
              label={t.part}
              optional
              blank={t.noPart}
              options={SUCCESSOR_KINDS.map((kind) => ({ value: kind, label: successorKind[kind] }))}
              defaultValue={link?.part}
              small
              className="m-0"
            />
          </div>
        </fieldset>
      ))}
      <TextField
        name="legalDocument"
        label={t.legalDocument}
        hint={t.legalDocumentHint}
        optional
        defaultValue={links[0]?.legalDocument}
        maxLength={200}
      />
    </>
  );
}
