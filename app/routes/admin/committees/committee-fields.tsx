import type { LocalDate } from '#app/domain/shared/local-date.ts';
import { useText } from '#app/text/index.ts';
import { organisationText } from '#app/text/organisation.ts';
import { CheckField } from '#app/ui/ChoiceFields.tsx';
import { SelectField } from '#app/ui/SelectField.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import { SpanFields } from '../units/unit-fields.tsx';

interface Committee {
  name: string;
  code: string;
  symbol: string;
  issuerLines: readonly string[];
  remit: string;
  sealAllowed: boolean;
  ownSeries: boolean;
  standingOfficeId: string | null;
  validFrom: LocalDate | null;
  validTo: LocalDate | null;
}

/** Names of the fields below, for the error summary. */
export function useCommitteeLabels(): Record<string, string> {
  const words = useText(organisationText);
  const t = words.committees;
  return {
    issuerId: t.issuer,
    name: t.name,
    code: t.code,
    symbol: t.symbol,
    issuerLines: t.issuerLines,
    remit: t.remit,
    standingOfficeId: t.standingOffice,
    validFrom: words.validFrom,
    validTo: words.validTo,
  };
}

/** What a committee is called, may do and looks after. */
export function CommitteeFields({
  committee,
  offices,
}: {
  committee?: Committee;
  offices: readonly { id: string; name: string }[];
}) {
  const t = useText(organisationText).committees;
  return (
    <>
      <TextField name="name" label={t.name} defaultValue={committee?.name} maxLength={200} />
      <div className="cols cols-2 g-14-16">
        <TextField name="code" label={t.code} defaultValue={committee?.code} maxLength={40} spellCheck={false} />
        <TextField
          name="symbol"
          label={t.symbol}
          hint={t.symbolHint}
          defaultValue={committee?.symbol}
          maxLength={20}
          spellCheck={false}
        />
      </div>
      <TextArea
        name="issuerLines"
        label={t.issuerLines}
        hint={t.issuerLinesHint}
        optional
        rows={3}
        defaultValue={committee?.issuerLines.join('\n')}
      />
      <TextField
        name="remit"
        label={t.remit}
        hint={t.remitHint}
        optional
        defaultValue={committee?.remit}
        maxLength={500}
      />
      <SelectField
        name="standingOfficeId"
        label={t.standingOffice}
        optional
        blank={t.noOffice}
        options={offices.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={committee?.standingOfficeId}
      />
      <CheckField name="sealAllowed" label={t.sealAllowed} defaultChecked={committee?.sealAllowed} />
      <CheckField name="ownSeries" label={t.ownSeries} hint={t.ownSeriesHint} defaultChecked={committee?.ownSeries} />
      <SpanFields row={committee} />
    </>
  );
}
